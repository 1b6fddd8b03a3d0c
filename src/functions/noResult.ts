import type { NoScoreReason, RateOutcome, ScoreOutcome } from '../core/scoring/outcome';
import { invalidValue, notAvailable } from './functionError';

/** Reasons that lie in a single argument show as #VALUE!; all others as #N/A. Only these two errors can carry words. */
const WRONG_ARGUMENTS: ReadonlySet<NoScoreReason | RateOutcome['reason']> = new Set([
  'weightInvalid',
  'unitMismatch',
  'kindMismatch',
  'natureUnknown',
  'natureConflict',
  'notNumber',
  'negative',
]);

/** Ends the call with the error for an outcome without a result, and the reason in words. */
export function noResult({ reason, message }: Pick<ScoreOutcome | RateOutcome, 'reason' | 'message'>): never {
  return WRONG_ARGUMENTS.has(reason) ? invalidValue(message) : notAvailable(message);
}
