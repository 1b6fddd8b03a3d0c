import type Decimal from 'decimal.js';
import { proportion, ZERO } from '../exact';
import { linearLoss } from './linearLoss';
import type { Figures, RuleScore } from '../verdict';
import { fullScore, noSteps } from '../verdict';

/**
 * 定量, higher is better (≥, >, =, no sign): actual ≥ target → full; else actual/target × weight. A negative actual counts
 * as 0. A target below 0 has no such ratio: there the shortfall counts in proportion to the target.
 */
export function higherIsBetter(figures: Figures, weight: Decimal): RuleScore {
  const { target, actual, inUnit } = figures;
  if (target.isNegative() && !target.isZero()) {
    return actual.gte(target) ? fullScore(weight) : linearLoss(figures, weight);
  }
  const counted = actual.isNegative() ? ZERO : actual;
  if (counted.gte(target)) return fullScore(weight);
  return {
    points: proportion(counted, target, weight),
    calculation: () => ({ kind: 'ratio', part: inUnit(counted), whole: inUnit(target), weight }),
    steps: noSteps,
  };
}
