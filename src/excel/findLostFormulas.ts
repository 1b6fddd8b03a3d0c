import { parseCellAddress } from '../core/cell/a1';
import { landmarksOf } from '../core/sheet/edit/landmarks';
import type { Grid } from '../core/sheet/grid';
import { lostFormulas } from '../core/sheet/repair/lostFormulas';
import type { LostFormula } from '../core/sheet/repair/lostFormulas';
import type { Landmark } from './cellEntries';
import type { ListedSheet } from './listSheets';
import { readAllSheets } from './readAllSheets';

/** A sheet with cells that have lost a function of ours. */
export interface LostSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly lost: readonly LostFormula[];
}

/** The same as it was just read. */
export interface SearchedSheet extends LostSheet {
  /** Cells by which the places are known; a few are enough. */
  readonly landmarks: readonly Landmark[];
}

/** What was found in a workbook. */
export interface LostSearch {
  readonly sheets: readonly SearchedSheet[];
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

/** Cells; each is asked for with every thousand formulas. */
const MAX_LANDMARKS = 40;

/** Texts of rows in which formulas are lost, spread over all of these. */
function landmarksFor(lost: readonly LostFormula[], grid: Grid): Landmark[] {
  const rows = [...new Set(lost.map(({ cell }) => parseCellAddress(cell).row))];
  const [left, right] = [grid.column, grid.column + (grid.formulas[0]?.length ?? 0) - 1];
  const step = Math.ceil(rows.length / MAX_LANDMARKS);
  const chosen = rows.filter((_, index) => index % step === 0);
  const cells = new Set(lost.map(({ cell }) => cell));
  const areas = chosen.map((row) => ({ area: { top: row, bottom: row, left, right } }));
  return landmarksOf(grid, areas).filter(({ cell }) => !cells.has(cell));
}

/** Looks through all sheets of the workbook, hidden ones too, for formulas that have lost a function of ours; changes nothing. */
export async function findLostFormulas(options: LostSearchOptions = {}): Promise<LostSearch> {
  const { isBackground = false, isSettled = true, signal, onProgress } = options;
  const sheets: SearchedSheet[] = [];
  let done = 0;
  const { tooLarge } = await readAllSheets({
    isBackground,
    signal,
    withSummary: true,
    ...(isBackground && { mostCells: MAX_CELLS_UNASKED }),
    onSheets: (read, total) => {
      for (const { sheetId, sheetName, grid } of read) {
        const lost = grid ? lostFormulas(grid, isSettled) : [];
        if (grid && lost.length > 0) sheets.push({ sheetId, sheetName, lost, landmarks: landmarksFor(lost, grid) });
      }
      done += read.length;
      onProgress?.(done, total);
    },
  });
  return { sheets, tooLarge };
}
