import type Decimal from 'decimal.js';
import { exact } from './exact';

/** (actual − target)/|target| as a fraction; null for a target of 0, which has no ratio. */
export function deviationAbove(target: Decimal, actual: Decimal): Decimal | null {
  return target.isZero() ? null : exact(actual).minus(target).div(exact(target).abs());
}

/** The deviation with its sign flipped, for lower-is-better: negative always means worse. */
export function deviationBelow(target: Decimal, actual: Decimal): Decimal | null {
  return deviationAbove(target, actual)?.negated().plus(0) ?? null;
}
