import type { NoScoreReason, RateOutcome, ScoreOutcome } from '../core/scoring/outcome';
import { invalidValue } from './functionError';

/** What makes a formula wrong rather than a row undecided; see docs/decisions/0011-open-rows.md for every reason. */
const WRONG_USE: ReadonlySet<NoScoreReason | RateOutcome['reason']> = new Set([
  'weightInvalid',
  'notNumber',
  'negative',
]);

/**
 * What a cell shows for an outcome without a result: nothing, since the row is open and the check says why. Wrong use ends the
 * call with #VALUE! and the reason in words.
 */
export function openResult({ reason, message }: Pick<ScoreOutcome | RateOutcome, 'reason' | 'message'>): '' {
  return WRONG_USE.has(reason) ? invalidValue(message) : '';
}
