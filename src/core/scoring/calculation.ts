import type Decimal from 'decimal.js';

/** One figure over another, both in the unit people typed them in. */
export interface Ratio {
  readonly part: Decimal;
  readonly whole: Decimal;
}

/** A calculation of points as it is shown; figures are in the unit people typed them in, `weight` in points. */
export type Calculation =
  /** part/whole × weight: '90/95 × 10'. */
  | (Ratio & { readonly kind: 'ratio'; readonly weight: Decimal })
  /** (1 − (upper − lower)/whole) × weight: '(1 − (60 − 55)/55) × 5'. */
  | {
      readonly kind: 'loss';
      readonly upper: Decimal;
      readonly lower: Decimal;
      readonly whole: Decimal;
      readonly weight: Decimal;
    }
  /** share × weight, the share a fraction: '90% × 15'. */
  | { readonly kind: 'share'; readonly share: Decimal; readonly weight: Decimal }
  /** The mean of several ratios × weight: '(3/3 + 280/300)/2 × 10'. */
  | { readonly kind: 'mean'; readonly ratios: readonly Ratio[]; readonly weight: Decimal };
