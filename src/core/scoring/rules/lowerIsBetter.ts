import type Decimal from 'decimal.js';
import type { ReverseRule } from '../../scheme/scheme';
import { proportion } from '../exact';
import { linearLoss } from './linearLoss';
import type { Figures, RuleScore } from '../verdict';
import { fullScore, noSteps, zeroScore } from '../verdict';

/**
 * 定量, lower is better (≤, <; cost): actual ≤ target → full; beyond it, as the scheme says, linear:
 * (1 − (actual − target)/target) × weight, 0 from 2 × target on; or ratio: target/actual × weight.
 * A target of 0 that is exceeded gives 0.
 */
export function lowerIsBetter(figures: Figures, weight: Decimal, rule: ReverseRule): RuleScore {
  const { target, actual, inUnit } = figures;
  if (actual.lte(target)) return fullScore(weight);
  if (target.isZero()) return zeroScore('zeroMissed');
  if (rule === 'linear' || target.isNegative()) return linearLoss(figures, weight);
  return {
    points: proportion(target, actual, weight),
    calculation: () => ({ kind: 'ratio', part: inUnit(target), whole: inUnit(actual), weight }),
    steps: noSteps,
  };
}
