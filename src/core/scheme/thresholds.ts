import * as z from 'zod/mini';
import { underPresentNames } from './formerNames';
import type { Immutable, Scheme } from './scheme';
import { minReasonLengthLimits, numberWithin } from './schemeDefinition';

/** What the numbers may be. */
export const thresholdLimits = {
  overCompletion: { min: 1, max: 10 },
  explainBelowRate: { min: 0.01, max: 1 },
  minReasonLength: minReasonLengthLimits,
} as const;

/** Thresholds as a workbook keeps them. */
const thresholdsDefinition = z.object({
  /** actual/target above this counts as over-completion, e.g. 1.2. */
  overCompletion: z.optional(numberWithin(thresholdLimits.overCompletion)),
  /** Whether over-completion needs a reason. */
  explainOverCompletion: z.optional(z.boolean()),
  /** An execution rate below this fraction needs a reason; null: no such rule. */
  explainBelowRate: z.optional(z.nullable(numberWithin(thresholdLimits.explainBelowRate))),
  /** A reason with fewer characters explains nothing. */
  minReasonLength: z.optional(numberWithin(thresholdLimits.minReasonLength)),
});

/**
 * From when on an office wants reasons, where it differs from the scheme; what is left out is as the scheme says. None of these
 * changes a score: scores in cells come from the scheme their formulas name.
 */
export type Thresholds = Immutable<z.output<typeof thresholdsDefinition>>;

/** What was stored of thresholds: what can be used of it, and the names of what cannot; '' for all of it. */
export interface StoredThresholds {
  readonly thresholds: Thresholds;
  readonly damaged: readonly string[];
}

/** Thresholds from what was stored; whatever makes no sense is left out and named, so that a damaged setting does no harm. */
export function storedThresholds(stored: unknown): StoredThresholds {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return { thresholds: {}, damaged: [''] };
  const { json, problems } = underPresentNames({ ...stored });
  const read = Object.entries(json).map(([name, value]) => ({ name, sound: soundThreshold(name, value) }));
  const damaged = read.filter(({ sound }) => Object.keys(sound).length === 0).map(({ name }) => name);
  return {
    thresholds: Object.fromEntries(read.flatMap(({ sound }) => Object.entries(sound))),
    damaged: [...damaged, ...problems.map(({ path }) => path.join('.'))],
  };
}

/** Thresholds from what was stored or entered, without what makes no sense. */
export function parseThresholds(stored: unknown): Thresholds {
  return storedThresholds(stored).thresholds;
}

function soundThreshold(name: string, value: unknown): Thresholds {
  const read = thresholdsDefinition.safeParse({ [name]: value });
  return read.success ? read.data : {};
}

/** Whether over-completion costs points by this scheme, so that its threshold decides about scores. */
export function isOverCompletionScored(scheme: Scheme): boolean {
  return scheme.overCompletion.deduction > 0;
}

/**
 * The scheme with an organisation's thresholds; the scheme itself when there are none. Scores stay the same: where over-completion
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

/** The thresholds after a change; one set to what the scheme itself says is no longer an office's own. */
export function changedThresholds(scheme: Scheme, thresholds: Thresholds, change: Thresholds): Thresholds {
  const published: Thresholds = thresholdsOf(scheme);
  const changed: Record<string, unknown> = { ...thresholds };
  for (const [name, value] of Object.entries(change)) {
    if (value === published[name as keyof Thresholds]) delete changed[name];
    else changed[name] = value;
  }
  return changed;
}
