import * as z from 'zod/mini';
import { minReasonLengthLimits, numberWithin } from './numberWithin';

/** What the numbers may be. */
export const thresholdLimits = {
  overCompletion: { min: 1, max: 10 },
  explainBelowRate: { min: 0.01, max: 1 },
  minReasonLength: minReasonLengthLimits,
} as const;

/** Thresholds as a workbook keeps them. */
export const thresholdsDefinition = z.object({
  /** actual/target above this counts as over-completion, e.g. 1.2. */
  overCompletion: z.optional(numberWithin(thresholdLimits.overCompletion)),
  /** Whether over-completion needs a reason. */
  explainOverCompletion: z.optional(z.boolean()),
  /** An execution rate below this fraction needs a reason; null: no such rule. */
  explainBelowRate: z.optional(z.nullable(numberWithin(thresholdLimits.explainBelowRate))),
  /** A reason with fewer characters explains nothing. */
  minReasonLength: z.optional(numberWithin(thresholdLimits.minReasonLength)),
});
