import type Decimal from 'decimal.js';
import type { ReverseRule } from '../../scheme/scheme';
import { higherIsBetter } from './higherIsBetter';
import { lowerIsBetter } from './lowerIsBetter';
import type { RuleScore } from '../verdict';
import { fullScore } from '../verdict';

/** A range and what came of it, in one unit; a single actual has both bounds alike. */
export interface RangeFigures {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly actualLow: Decimal;
  readonly actualHigh: Decimal;
  /** Turns one of the figures into the unit people typed it in. */
  readonly inUnit: (value: Decimal) => Decimal;
}

/** Range: inside → full; outside → the nearer bound as target in its direction. */
export function insideRange(figures: RangeFigures, weight: Decimal, reverse: ReverseRule): RuleScore {
  const { low, high, actualLow, actualHigh, inUnit } = figures;
  if (actualLow.lt(low)) {
    const below = higherIsBetter({ target: low, actual: actualLow, inUnit }, weight);
    return { ...below, steps: () => [{ kind: 'belowRange', bound: inUnit(low) }, ...below.steps()] };
  }
  if (actualHigh.gt(high)) {
    const above = lowerIsBetter({ target: high, actual: actualHigh, inUnit }, weight, reverse);
    return { ...above, steps: () => [{ kind: 'aboveRange', bound: inUnit(high) }, ...above.steps()] };
  }
  return fullScore(weight, 'inRange');
}
