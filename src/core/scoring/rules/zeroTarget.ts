import type Decimal from 'decimal.js';
import type { Figures, RuleScore } from '../verdict';
import { fullScore, zeroScore } from '../verdict';

/** A target of 0 with "=" or without a sign (no accidents, no complaints): actual ≤ 0 → full, else 0. */
export function zeroTarget({ actual }: Figures, weight: Decimal): RuleScore {
  return actual.lte(0) ? fullScore(weight) : zeroScore('zeroMissed');
}
