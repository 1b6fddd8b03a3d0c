import type Decimal from 'decimal.js';
import type { MissedDeadlineRule } from '../../scheme/scheme';
import { proportion } from '../exact';
import type { RuleScore } from '../verdict';
import { fullScore, zeroScore } from '../verdict';

/** How long was planned and how long it took, in the same unit (days, months …). */
export interface TimeTaken {
  readonly planned: Decimal;
  readonly taken: Decimal;
  /** Turns one of the two into the unit people typed it in. */
  readonly inUnit: (value: Decimal) => Decimal;
}

/**
 * 时效: done on or before the deadline → full; a missed deadline, as the scheme says: left to the user (null), 0 points, or
 * planned/taken × weight.
 */
export function deadline(
  { planned, taken, inUnit }: TimeTaken,
  weight: Decimal,
  missed: MissedDeadlineRule,
): RuleScore | null {
  if (taken.lte(planned)) return fullScore(weight, 'onTime');
  switch (missed) {
    case 'manual':
      return null;
    case 'zero':
      return zeroScore('lateZero');
    case 'ratio':
      return {
        points: proportion(planned, taken, weight),
        calculation: () => ({ kind: 'ratio', part: inUnit(planned), whole: inUnit(taken), weight }),
        steps: () => [{ kind: 'late' }],
      };
  }
}
