/**
 * From when on an office wants reasons, where it differs from the scheme; what is left out is as the scheme says. None of these
 * changes a score: scores in cells come from the scheme their formulas name.
 */
export interface Thresholds {
  /** actual/target above this counts as over-completion, e.g. 1.2. */
  readonly overCompletion?: number;
  /** Whether over-completion needs a reason. */
  readonly explainOverCompletion?: boolean;
  /** An execution rate below this fraction needs a reason; null: no such rule. */
  readonly explainBelowRate?: number | null;
  /** A reason with fewer characters explains nothing. */
  readonly leastReasonCharacters?: number;
}

/** Numbers that make sense, both ends included. */
export interface Limits {
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
}

/** What the numbers may be. */
export const thresholdLimits = {
  overCompletion: { min: 1, max: 10 },
  explainBelowRate: { min: 0.01, max: 1 },
  leastReasonCharacters: { min: 1, max: 200, integer: true },
} as const satisfies Readonly<Record<string, Limits>>;

/** Whether a number lies within limits. */
export function isWithinLimits(value: unknown, { min, max, integer = false }: Limits): value is number {
  return typeof value === 'number' && value >= min && value <= max && (!integer || Number.isInteger(value));
}

/** Thresholds from what was stored; whatever makes no sense is left out, so that a damaged setting does no harm. */
export function parseThresholds(stored: unknown): Thresholds {
  if (typeof stored !== 'object' || stored === null) return {};
  const { overCompletion, explainOverCompletion, explainBelowRate, leastReasonCharacters } = stored as Readonly<
    Record<string, unknown>
  >;
  return {
    ...(isWithinLimits(overCompletion, thresholdLimits.overCompletion) && { overCompletion }),
    ...(typeof explainOverCompletion === 'boolean' && { explainOverCompletion }),
    ...((explainBelowRate === null || isWithinLimits(explainBelowRate, thresholdLimits.explainBelowRate)) && {
      explainBelowRate,
    }),
    ...(isWithinLimits(leastReasonCharacters, thresholdLimits.leastReasonCharacters) && { leastReasonCharacters }),
  };
}
