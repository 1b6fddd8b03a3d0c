import type Decimal from 'decimal.js';
import { scoreSteps } from '../../messages/scoring';
import type { ReverseRule } from '../../scheme/scheme';
import { plainNumber } from '../exact';
import { higherIsBetter } from './higherIsBetter';
import { lowerIsBetter } from './lowerIsBetter';
import type { RuleScore } from './ruleScore';
import { fullScore } from './ruleScore';

/** A range and what came of it, in one unit; a single actual has both bounds alike. */
export interface RangeFigures {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly actualLow: Decimal;
  readonly actualHigh: Decimal;
  readonly show: (value: Decimal) => string;
}

/** Range: inside → full; outside → the nearer bound as target in its direction. */
export function insideRange(figures: RangeFigures, weight: Decimal, reverse: ReverseRule): RuleScore {
  const { low, high, actualLow, actualHigh, show } = figures;
  if (actualLow.lt(low)) {
    const below = higherIsBetter({ target: low, actual: actualLow, show }, weight);
    return { ...below, steps: [scoreSteps.belowRange(show(low)), ...below.steps] };
  }
  if (actualHigh.gt(high)) {
    const above = lowerIsBetter({ target: high, actual: actualHigh, show }, weight, reverse);
    return { ...above, steps: [scoreSteps.aboveRange(show(high)), ...above.steps] };
  }
  return fullScore(weight, scoreSteps.inRange(plainNumber(weight)));
}
