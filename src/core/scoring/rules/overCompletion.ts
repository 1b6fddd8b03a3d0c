import type Decimal from 'decimal.js';
import type { Scheme } from '../../scheme/scheme';
import { exact } from '../exact';

/** actual/target when it is above the scheme's threshold (120 % by default); null otherwise, and for targets not above 0. */
export function overCompletion(target: Decimal, actual: Decimal, scheme: Scheme): Decimal | null {
  const { threshold } = scheme.overCompletion;
  if (target.isNegative() || target.isZero() || (threshold >= 1 && actual.lte(target))) return null;
  if (actual.lte(exact(target).times(threshold))) return null;
  return exact(actual).div(target);
}
