import type Decimal from 'decimal.js';
import { exact, plainNumber, proportion } from '../exact';
import type { Figures, RuleScore } from './ruleScore';

/** (1 − distance/|target|) × weight, where the distance is that of the actual beyond the target on the wrong side. */
export function linearLoss({ target, actual, show }: Figures, weight: Decimal): RuleScore {
  const size = exact(target).abs();
  const distance = exact(actual).minus(target).abs();
  const [upper, lower] = actual.gt(target) ? [actual, target] : [target, actual];
  const subtrahend = lower.isNegative() ? `(${show(lower)})` : show(lower);
  return {
    points: proportion(size.minus(distance), size, weight),
    formula: `(1 − (${show(upper)} − ${subtrahend})/${show(size)}) × ${plainNumber(weight)}`,
    steps: [],
  };
}
