import type { AssessedIndicator } from './assessIndicator';
import { arePointsAtStake } from './pointsAtStake';

/** Whether a row stands in the way of no grade: it has its score, or no points hang on it. */
export function isSettled({ unused, score, indicator: { weight } }: AssessedIndicator): boolean {
  return unused || score !== null || (weight !== null && !arePointsAtStake(weight));
}
