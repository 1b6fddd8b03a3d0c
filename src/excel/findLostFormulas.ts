import { lostFormulas } from '../core/sheet/repair/lostFormulas';
import type { LostFormula } from '../core/sheet/repair/lostFormulas';
import type { ListedSheet } from './listSheets';
import { readAllSheets } from './readAllSheets';

/** A sheet with cells that have lost a function of ours. */
export interface LostSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly lost: readonly LostFormula[];
}

/** What was found in a workbook. */
export interface LostSearch {
  readonly sheets: readonly LostSheet[];
  /** Sheets too large to be looked through. */
  readonly tooLarge: readonly ListedSheet[];
}

/** How a workbook is looked through. */
export interface LostSearchOptions {
  /** True: nobody asked for it, so wait for the end of a cell edit, and pass over sheets larger than any form. */
  readonly isBackground?: boolean;
  /** False: functions may not have answered for the first time, #BUSY! is no loss yet. */
  readonly isSettled?: boolean;
  readonly signal?: AbortSignal;
  /** Called with the number of sheets looked through. */
  readonly onProgress?: (sheets: number, total: number) => void;
}

/** Cells on a sheet; a form has a few hundred. */
const MAX_CELLS_UNASKED = 20_000;

/** Looks through all sheets of the workbook, hidden ones too, for formulas that have lost a function of ours; changes nothing. */
export async function findLostFormulas(options: LostSearchOptions = {}): Promise<LostSearch> {
  const { isBackground = false, isSettled = true, signal, onProgress } = options;
  const sheets: LostSheet[] = [];
  let done = 0;
  const { tooLarge } = await readAllSheets({
    isBackground,
    signal,
    withSummary: true,
    ...(isBackground && { mostCells: MAX_CELLS_UNASKED }),
    onSheets: (read, total) => {
      for (const { sheetId, sheetName, grid } of read) {
        const lost = grid ? lostFormulas(grid, isSettled) : [];
        if (lost.length > 0) sheets.push({ sheetId, sheetName, lost });
      }
      done += read.length;
      onProgress?.(done, total);
    },
  });
  return { sheets, tooLarge };
}
