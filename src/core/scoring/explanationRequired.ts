import type Decimal from 'decimal.js';
import type { Scheme } from '../scheme/scheme';
import type { RateOutcome, ScoreOutcome } from './outcome';

/**
 * Whether 偏差原因 must be given: the score (the printed one, else the computed one) is below its weight, or the target was
 * exceeded beyond the scheme's threshold. Without weight or score there is nothing to explain yet.
 */
export function explanationRequired(outcome: ScoreOutcome, printedScore: Decimal | null, scheme: Scheme): boolean {
  const score = printedScore ?? outcome.score;
  const below = score !== null && outcome.weight !== null && score.lt(outcome.weight);
  return below || (outcome.overCompleted && scheme.overCompletion.explain);
}

/** Whether the execution rate alone calls for a reason (四川: below 90 %). */
export function rateExplanationRequired(outcome: RateOutcome, scheme: Scheme): boolean {
  const { explainBelowRate } = scheme.execution;
  return explainBelowRate !== null && outcome.rate !== null && outcome.rate.lt(explainBelowRate);
}
