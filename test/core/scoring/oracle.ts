/** A decimal as people type it: 9.685 is 9685 with 3 decimals. */
export interface Typed {
  readonly digits: bigint;
  readonly decimals: number;
}

/** The decimal in plain digits. */
export function textOf({ digits, decimals }: Typed): string {
  const sign = digits < 0n ? '-' : '';
  const padded = String(digits < 0n ? -digits : digits).padStart(decimals + 1, '0');
  const whole = padded.slice(0, padded.length - decimals);
  return decimals === 0 ? sign + whole : `${sign}${whole}.${padded.slice(padded.length - decimals)}`;
}

/** How the points come about, written from the rules alone and in whole numbers only. */
export type Formula = 'higher' | 'linear' | 'ratio';

/**
 * The points a formula gives in hundredths, for a target above 0: computed as one fraction of whole numbers, rounded half
 * up once, kept between 0 and the weight.
 */
export function hundredths(formula: Formula, target: Typed, actual: Typed, weight: Typed): bigint {
  const scale = Math.max(target.decimals, actual.decimals);
  const t = scaled(target, scale);
  const a = scaled(actual, scale);
  const w = weight.digits * 100n;
  const unit = 10n ** BigInt(weight.decimals);
  if (formula === 'higher') return a >= t ? roundedShare(w, unit, 1n, 1n) : roundedShare(w, unit, a < 0n ? 0n : a, t);
  if (a <= t) return roundedShare(w, unit, 1n, 1n);
  if (formula === 'ratio') return roundedShare(w, unit, t, a);
  return a >= 2n * t ? 0n : roundedShare(w, unit, 2n * t - a, t);
}

/** share × weight in whole points, rounded half up, never above the weight; in hundredths. */
export function qualitativeHundredths(share: Typed, weight: Typed): bigint {
  const unit = 10n ** BigInt(share.decimals + weight.decimals);
  const full = (weight.digits * 100n) / 10n ** BigInt(weight.decimals);
  if (share.digits >= 10n ** BigInt(share.decimals)) return full;
  const whole = halfUp(share.digits * weight.digits, unit) * 100n;
  return whole > full ? full : whole;
}

function scaled({ digits, decimals }: Typed, scale: number): bigint {
  return digits * 10n ** BigInt(scale - decimals);
}

function roundedShare(weight: bigint, unit: bigint, numerator: bigint, denominator: bigint): bigint {
  return halfUp(weight * numerator, unit * denominator);
}

/** numerator/denominator to the nearest whole number, a half upwards; neither is negative. */
function halfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}
