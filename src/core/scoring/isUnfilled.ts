import type { ScoreOutcome } from './outcome';

/** Whether a row is still being filled in, or does not apply and takes no points: it shows nothing, not an error. */
export function isUnfilled({ reason, weight }: ScoreOutcome): boolean {
  if (reason === 'notApplicable') return weight === null;
  return reason === 'blankRow' || reason === 'targetMissing' || reason === 'actualMissing';
}
