import type Decimal from 'decimal.js';
import type { Scheme } from '../scheme/scheme';

/** The highest total an execution rate (a fraction) allows; null when the scheme sets no limit for it. */
export function rateCap(rate: Decimal, scheme: Scheme): number | null {
  const limits = scheme.rateCaps.filter((cap) => rate.lt(cap.belowRate)).map((cap) => cap.maxTotal);
  return limits.length === 0 ? null : Math.min(...limits);
}
