/** What a figure is to reach. */
export type Target = { readonly atLeast: number } | { readonly atMost: number };

/** One line of what a section has measured. */
export interface BenchRow {
  readonly what: string;
  /** With its unit: '68,000 calls/s'. */
  readonly figure: string;
  /** The figure beside something else that was measured in the same run, by turns with it. */
  readonly ratio?: { readonly value: number; readonly to: string };
  /** What the ratio is to reach. */
  readonly target?: Target;
}

/** How long is measured. */
export interface Effort {
  readonly rounds: number;
  /** Processor time that each contestant has in each round. */
  readonly milliseconds: number;
}

/** For what takes microseconds or milliseconds. */
export const USUAL_EFFORT: Effort = { rounds: 9, milliseconds: 200 };
/** For what is measured as a whole, and no round of which is a warm-up. */
export const ONCE: Effort = { rounds: 1, milliseconds: 0 };

/** A part of the benchmarks; the default export of its file, which `sections.ts` lists. */
export interface Section {
  readonly title: string;
  /** What is enough where a round is long; otherwise USUAL_EFFORT. */
  readonly effort?: Effort;
  /** Fails with a sentence where something has to be built before. */
  readonly measure: (effort: Effort) => Promise<readonly BenchRow[]>;
}

/** Whether a row reached what it was to reach; null where nothing is asked of it. */
export function isReached({ ratio, target }: BenchRow): boolean | null {
  if (!target || !ratio) return null;
  return 'atLeast' in target ? ratio.value >= target.atLeast : ratio.value <= target.atMost;
}
