/** What became of freezing, for the sentence that says it; whatever was not done is in it. */
export interface FreezeOutcome {
  /** Cells that hold a native formula now, and those that hold a value. */
  readonly formulas: number;
  readonly values: number;
  /** Findings somebody lets stand in the forms frozen: they do not vanish with the marks. */
  readonly ignored: number;
  /** Cells left as they were: they show an error, or somebody changed them meanwhile. */
  readonly withoutResult: number;
  readonly changed: number;
  /** Names of sheets that are protected, are too large to be read, or kept their marks. */
  readonly locked: readonly string[];
  readonly tooLarge: readonly string[];
  readonly stillMarked: readonly string[];
  /** Whether nobody could look what the native formulas show. */
  readonly isUnchecked: boolean;
}
