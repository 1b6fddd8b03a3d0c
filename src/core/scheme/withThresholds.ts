import type { Scheme } from './scheme';
import type { Thresholds } from './thresholds';

/** Whether over-completion costs points by this scheme, so that its threshold decides about scores. */
export function isOverCompletionScored(scheme: Scheme): boolean {
  return scheme.overCompletion.deduction > 0;
}

/**
 * The scheme with an office's own thresholds; the scheme itself when there are none. Scores stay the same: where over-completion
 * costs points its threshold stays too.
 */
export function withThresholds(scheme: Scheme, thresholds: Thresholds): Scheme {
  if (Object.keys(thresholds).length === 0) return scheme;
  const own = thresholdsOf(scheme);
  const wanted = { ...own, ...thresholds };
  return {
    ...scheme,
    execution: { ...scheme.execution, explainBelowRate: wanted.explainBelowRate },
    overCompletion: {
      ...scheme.overCompletion,
      threshold: isOverCompletionScored(scheme) ? own.overCompletion : wanted.overCompletion,
      explain: wanted.explainOverCompletion,
    },
    minReasonLength: wanted.minReasonLength,
  };
}

/** The thresholds a scheme itself sets. */
export function thresholdsOf({ execution, overCompletion, minReasonLength }: Scheme): Required<Thresholds> {
  return {
    overCompletion: overCompletion.threshold,
    explainOverCompletion: overCompletion.explain,
    explainBelowRate: execution.explainBelowRate,
    minReasonLength,
  };
}
