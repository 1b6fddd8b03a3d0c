import Decimal from 'decimal.js';
import { isExplained } from '../form/isExplained';
import { totalFundLine } from '../form/assessForm';
import { checkMessages } from '../messages/checks';
import type { CheckContext } from './checkContext';
import type { Finding } from './finding';
import { scoreShare } from './fullScores';
import { makeFinding } from './makeFinding';

/** Percentage points the execution rate may stay behind the indicators' scores without anybody wondering. */
const USUAL_DIFFERENCE = 5;

/** Much money left, and yet everything done, without a word why: the execution rate far below the indicators' share of points. */
export function executionChecks({ form, assessment }: CheckContext): Finding[] {
  const { rate } = assessment.executionRate;
  const share = scoreShare(assessment);
  const total = totalFundLine(form);
  if (!rate || !share || !total || form.funds.some(({ explanation }) => isExplained(explanation))) return [];
  // Scores above their weights are another finding.
  const reached = Decimal.min(share, 1);
  const difference = percent(reached).minus(percent(rate));
  if (difference.lte(USUAL_DIFFERENCE)) return [];
  const message = checkMessages.executionBehind(rate, reached, difference);
  return [makeFinding('form.full', total.rate ?? total.executed, '', message)];
}

/** As it is shown: to two decimals, so that the difference is that of the figures in the message. */
function percent(fraction: Decimal): Decimal {
  return new Decimal(fraction).times(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}
