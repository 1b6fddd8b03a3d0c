import type Decimal from 'decimal.js';
import { scoreSteps } from '../../messages/scoring';
import type { MissedDeadlineRule } from '../../scheme/scheme';
import { plainNumber, proportion } from '../exact';
import type { RuleScore } from './ruleScore';
import { fullScore, zeroScore } from './ruleScore';

/** How long was planned and how long it took, in the same unit (days, months …). */
export interface TimeTaken {
  readonly planned: Decimal;
  readonly taken: Decimal;
  /** Writes one of the two in the unit people typed it in. */
  readonly show: (value: Decimal) => string;
}

/**
 * 时效: done on or before the deadline → full; a missed deadline, as the scheme says: left to the user (null), 0 points, or
 * planned/taken × weight.
 */
export function deadline(
  { planned, taken, show }: TimeTaken,
  weight: Decimal,
  missed: MissedDeadlineRule,
): RuleScore | null {
  if (taken.lte(planned)) return fullScore(weight, scoreSteps.onTime(plainNumber(weight)));
  switch (missed) {
    case 'manual':
      return null;
    case 'zero':
      return zeroScore(scoreSteps.lateZero());
    case 'ratio':
      return {
        points: proportion(planned, taken, weight),
        formula: `${show(planned)}/${show(taken)} × ${plainNumber(weight)}`,
        steps: [scoreSteps.late()],
      };
  }
}
