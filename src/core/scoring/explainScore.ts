import { scoreSteps } from '../messages/scoring';
import type { ScoreOutcome } from './outcome';

/** How a score came about as one text, or why there is none. */
export function explainScore(outcome: ScoreOutcome): string {
  if (outcome.score !== null) return scoreSteps.joined(outcome.steps);
  return scoreSteps.joined([...outcome.steps, outcome.message]);
}
