import type { ScoreOutcome } from './outcome';

/** Whether a row is still being filled in, or does not apply and takes no points: it shows nothing, not an error. */
export function isUnfilled({ noScore, weight }: ScoreOutcome): boolean {
  if (noScore?.code === 'notApplicable') return weight === null;
  return noScore?.code === 'blankRow' || noScore?.code === 'targetMissing' || noScore?.code === 'actualMissing';
}
