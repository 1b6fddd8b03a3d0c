import type Decimal from 'decimal.js';
import { exact, proportion } from '../exact';
import type { Figures, RuleScore } from '../verdict';
import { noSteps } from '../verdict';

/** (1 − distance/|target|) × weight, where the distance is that of the actual beyond the target on the wrong side. */
export function linearLoss({ target, actual, inUnit }: Figures, weight: Decimal): RuleScore {
  const size = exact(target).abs();
  const distance = exact(actual).minus(target).abs();
  const [upper, lower] = actual.gt(target) ? [actual, target] : [target, actual];
  return {
    points: proportion(size.minus(distance), size, weight),
    calculation: () => ({ kind: 'loss', upper: inUnit(upper), lower: inUnit(lower), whole: inUnit(size), weight }),
    steps: noSteps,
  };
}
