import type Decimal from 'decimal.js';
import { plainPercent, roundHalfUp } from '../../core/scoring/exact';

/** A number as the form prints it: at most two decimals, no needless zeros. */
export function plain(value: Decimal): string {
  return roundHalfUp(value, 2).toFixed();
}

/** A percentage that says its direction: '+5%', '-2%'. */
export function signedPercent(fraction: Decimal): string {
  const text = plainPercent(fraction);
  return fraction.isPositive() && !fraction.isZero() ? `+${text}` : text;
}
