/** How a batch is run. */
export interface BatchOptions {
  /** True: while the user is typing into a cell, wait for the end of it. False (default): fail at once and say so. */
  readonly waitForCellEdit?: boolean;
}

/**
 * Runs a batch that reads, listens, shows something or cleans up; what changes the sheet is one step of undo with asOneStep.
 * Ranges in a batch are untracked by whoever gets them, so that no request for cleaning up follows.
 */
export function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { waitForCellEdit = false }: BatchOptions = {},
): Promise<T> {
  return Excel.run({ delayForCellEdit: waitForCellEdit }, batch);
}
