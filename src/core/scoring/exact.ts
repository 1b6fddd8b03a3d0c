import Decimal from 'decimal.js';

/** Decimals wide enough that a product of three typed figures is never rounded before it is divided. */
const Exact = Decimal.clone({ precision: 80, rounding: Decimal.ROUND_HALF_UP });

/** A decimal to calculate with; a figure of a scheme or a reading loses nothing on the way in. */
export function exact(value: Decimal.Value): Decimal {
  // All decimals are instances of every class of them.
  return value instanceof Decimal && value.constructor === Exact ? value : new Exact(value);
}

/** No points, and what counts as none. */
export const ZERO = exact(0);
/** The whole of something, and what a figure without a scale is multiplied by. */
export const ONE = exact(1);

/** numerator/denominator × weight, multiplied before it is divided so that a tie stays a tie. */
export function proportion(numerator: Decimal, denominator: Decimal, weight: Decimal): Decimal {
  return exact(numerator).times(weight).div(denominator);
}

/** Half up, as everyone does it on paper. */
export function roundHalfUp(value: Decimal, decimals: number): Decimal {
  return value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
}

/** A number in plain digits, without exponent, at most six decimals. */
export function plainNumber(value: Decimal): string {
  return roundHalfUp(exact(value), 6).toFixed();
}

/** A fraction in percent: 0.968517 is 96.85. */
export function inPercent(fraction: Decimal, decimals = 2): Decimal {
  return roundHalfUp(exact(fraction).times(100), decimals);
}

/** A fraction as a percentage, 0.968517 as '96.85%'. */
export function plainPercent(fraction: Decimal, decimals = 2): string {
  return `${inPercent(fraction, decimals).toFixed()}%`;
}

/** (actual − target)/|target| as a fraction; null for a target of 0, which has no ratio. */
export function deviationAbove(target: Decimal, actual: Decimal): Decimal | null {
  return target.isZero() ? null : exact(actual).minus(target).div(exact(target).abs());
}

/** The deviation with its sign flipped, for lower-is-better: negative always means worse. */
export function deviationBelow(target: Decimal, actual: Decimal): Decimal | null {
  return deviationAbove(target, actual)?.negated().plus(0) ?? null;
}
