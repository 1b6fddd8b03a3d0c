import type Decimal from 'decimal.js';
import { SCORE_TOLERANCE } from './scoreTolerance';

/** Whether two scores are the same but for rounding. */
export function isNear(left: Decimal, right: Decimal): boolean {
  return left.minus(right).abs().lessThanOrEqualTo(SCORE_TOLERANCE);
}
