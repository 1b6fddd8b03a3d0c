import { isApiSupported } from './isApiSupported';

/** How a batch is run. */
export interface BatchOptions {
  /** True: while the user is typing into a cell, wait for the end of it. False (default): fail at once and say so. */
  readonly waitForCellEdit?: boolean;
}

/**
 * Runs a batch on the workbook; everything it changes is one step of undo where Excel offers that (ExcelApi 1.20).
 * Ranges in a batch are untracked by whoever gets them, so that no request for cleaning up follows.
 */
export function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { waitForCellEdit = false }: BatchOptions = {},
): Promise<T> {
  const options: Excel.RunOptions = { delayForCellEdit: waitForCellEdit };
  if (isApiSupported('1.20')) options.mergeUndoGroup = true;
  return Excel.run(options, batch);
}
