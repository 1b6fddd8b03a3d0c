import Decimal from 'decimal.js';
import type { ExecutionStep, Scheme } from '../scheme/scheme';
import { exact, proportion, roundHalfUp } from './exact';
import type { RateOutcome } from './outcome';

/**
 * Points of 预算执行率: rate × weight, or the step the rate falls on, rounded half up and never above the weight. Where the
 * scheme rounds the rate first, the rounded percentage is what counts. Null when there is no rate.
 */
export function executionScore(outcome: RateOutcome, weight: Decimal, scheme: Scheme): Decimal | null {
  if (!outcome.ratio) return null;
  const { executed, budget } = countedRatio(outcome.ratio, scheme.execution.ratePercentDecimals);
  const points = scheme.execution.steps
    ? exact(weight).times(shareOfStep(executed, budget, scheme.execution.steps))
    : proportion(executed, budget, weight);
  return Decimal.min(roundHalfUp(points, scheme.scoreDecimals), weight);
}

function countedRatio(ratio: NonNullable<RateOutcome['ratio']>, percentDecimals: number | null) {
  if (percentDecimals === null) return ratio;
  const percent = proportion(ratio.executed, ratio.budget, exact(100));
  return { executed: roundHalfUp(percent, percentDecimals), budget: exact(100) };
}

/** The share of the highest step reached; below the lowest there are no points. */
function shareOfStep(executed: Decimal, budget: Decimal, steps: readonly ExecutionStep[]): number {
  const reached = steps.find((step) => executed.gte(exact(budget).times(step.fromRate)));
  return reached?.share ?? 0;
}
