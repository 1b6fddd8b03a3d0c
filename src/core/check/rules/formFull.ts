import { inPercent } from '../../scoring/exact';
import Decimal from 'decimal.js';
import { isExplained } from '../../form/isExplained';
import type { AssessedForm } from '../../form/assessForm';
import { totalFundLine } from '../../form/assessForm';
import type { CheckContext } from '../checkContext';
import { isAllFull, scoreShare, usedRows } from '../fullScores';
import { foundAt } from '../place';
import type { AtForm, Found } from '../place';
import type { Rule } from '../rule';

/** Percentage points the execution rate may stay behind the indicators' scores without anybody wondering. */
const USUAL_DIFFERENCE = 5;
/** Fewer full scores than this are no wonder. */
const MIN_INDICATORS = 5;

type Figures =
  /** `rate` and `share` are fractions, `difference` is in percentage points. */
  | { readonly case: 'executionBehind'; readonly rate: Decimal; readonly share: Decimal; readonly difference: Decimal }
  | { readonly case: 'allFull'; readonly forms: number };

/** Scores too good to be believed: far above the execution rate, or all of them full. */
export const formFull: Rule<'form.full', Figures, AtForm> = {
  code: 'form.full',
  severity: 'info',
  basis: 'usage',
  find: executionBehind,
  findTogether: allFull,
};

/** Much money left, and yet everything done, without a word why: the execution rate far below the indicators' share of points. */
function executionBehind({ form, assessment }: CheckContext): Found<Figures, AtForm>[] {
  const { rate } = assessment.executionRate;
  const share = scoreShare(assessment);
  const total = totalFundLine(form);
  if (!rate || !share || !total || form.funds.some(({ explanation }) => isExplained(explanation))) return [];
  // Scores above their weights are another finding.
  const reached = Decimal.min(share, 1);
  // As they are shown, so that the difference is that of the figures in the message.
  const difference = inPercent(reached).minus(inPercent(rate));
  if (difference.lte(USUAL_DIFFERENCE)) return [];
  const figures = { case: 'executionBehind', rate, share: reached, difference } as const;
  return [foundAt(total.rate ?? total.executed, figures)];
}

/**
 * Every score of every form is full, with at least five indicators in all (so also of one form alone). Forms in which nothing is
 * scored yet are left aside.
 */
function allFull(forms: readonly AssessedForm[]): (Found<Figures, AtForm> & { readonly form: number })[] {
  const scored = forms.filter(({ assessment }) => usedRows(assessment).some(({ score }) => score !== null));
  const indicators = scored.flatMap(({ assessment }) => usedRows(assessment));
  const [first] = scored;
  if (!first || indicators.length < MIN_INDICATORS || !scored.every(({ assessment }) => isAllFull(assessment))) {
    return [];
  }
  const found = foundAt(first.form.totalScore ?? first.form.title, { case: 'allFull', forms: scored.length } as const);
  return [{ ...found, form: forms.indexOf(first) }];
}
