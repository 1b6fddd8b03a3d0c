import type Decimal from 'decimal.js';

/** A number as the form prints it: at most two decimals, no needless zeros. */
export function plain(value: Decimal): string {
  return value.toDecimalPlaces(2).toFixed();
}

/** A fraction as a percentage with at most two decimals: 0.98 is '98%'. */
export function percent(fraction: Decimal): string {
  return `${plain(fraction.times(100))}%`;
}

/** A percentage that says its direction: '+5%', '-2%'. */
export function signedPercent(fraction: Decimal): string {
  return fraction.isPositive() && !fraction.isZero() ? `+${percent(fraction)}` : percent(fraction);
}
