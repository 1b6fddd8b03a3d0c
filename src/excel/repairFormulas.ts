import { formulaEntry } from '../core/sheet/edit/entry';
import { findLostFormulas } from './findLostFormulas';
import type { SearchedSheet } from './findLostFormulas';
import { inExcel } from './inExcel';
import { lastAction } from './takeBack/lastAction';
import { canUndo } from './apiSupport';
import { writeCells } from './writeCells';
import type { LeftCell, SheetEntries } from './cellEntries';

/** A cell somewhere in the workbook. */
export interface PlacedCell {
  readonly sheetName: string;
  /** A1 address. */
  readonly cell: string;
}

/** Cells of one sheet that were left as they are. */
export interface LeftSheet {
  readonly sheetName: string;
  readonly cells: number;
}

/** What has become of the formulas of a workbook. Everything that was not done is listed. */
export interface FormulaRepair {
  /** Cells whose formula was entered anew, and the number of their sheets. */
  readonly repaired: number;
  readonly sheets: number;
  /** Of those, the cells that show an error all the same, with the error; null where Excel did not let them be looked at. */
  readonly stillWrong: readonly (PlacedCell & { readonly error: string })[] | null;
  /** Cells that have lost the function's name where no form says which one belongs there. */
  readonly nameless: readonly PlacedCell[];
  readonly protectedSheets: readonly LeftSheet[];
  /** Sheets on which cells were changed or that were deleted while this went on. */
  readonly changedSheets: readonly LeftSheet[];
  /** Names of sheets too large to be looked through. */
  readonly tooLarge: readonly string[];
  /** Whether Ctrl+Z takes it back. */
  readonly undoable: boolean;
}

/** How a repair is followed. */
export interface RepairOptions {
  /** Called with the number of sheets looked through. */
  readonly onProgress?: (sheets: number, total: number) => void;
}

/** A formula that was entered. */
type EnteredFormula = LeftCell & Pick<PlacedCell, 'sheetName'>;

/** Cells in one request, which stays far below the 5 MB that Excel on the web takes. */
const MAX_CELLS = 1000;
const FUNCTION_PENDING: readonly unknown[] = ['#BUSY!', '#GETTING_DATA'];

/**
 * Enters every lost formula of the workbook anew with its functions under their right names, which is what it takes for Excel to
 * find them again; all of it is one step of undo where Excel offers that. Looks through all sheets first, and looks again at
 * each cell before it is written. Healthy formulas and everything else stay untouched.
 */
export async function repairFormulas({ onProgress }: RepairOptions = {}): Promise<FormulaRepair> {
  const { sheets, tooLarge } = await findLostFormulas({ onProgress });
  const { written, changed, locked } = await writeCells(sheets.map(entriesFor), {
    onConflict: 'skip',
    remedy: 'again',
  });
  // Not to be taken back: what stood there is broken, and Excel may refuse it or ask for files.
  if (written.length > 0) lastAction.forget();
  const names = new Map(sheets.map(({ sheetId, sheetName }) => [sheetId, sheetName]));
  const nameOf = (sheetId: string): string => names.get(sheetId) ?? '';
  const entered = written.map((cell) => ({ ...cell, sheetName: nameOf(cell.sheetId) }));
  return {
    repaired: written.length,
    sheets: new Set(written.map(({ sheetId }) => sheetId)).size,
    // The formulas are entered, whether or not they can be looked at.
    stillWrong: await wrongCells(entered).catch(() => null),
    nameless: sheets.flatMap(({ sheetName, lost }) =>
      lost.filter(({ repaired }) => repaired === null).map(({ cell }) => ({ sheetName, cell })),
    ),
    protectedSheets: locked.map(({ sheetName, cells }) => ({ sheetName, cells })),
    changedSheets: sheets.flatMap(({ sheetId, sheetName }) => {
      const cells = changed.filter((cell) => cell.sheetId === sheetId).length;
      return cells > 0 ? { sheetName, cells } : [];
    }),
    tooLarge: tooLarge.map(({ sheetName }) => sheetName),
    undoable: canUndo(),
  };
}

/** The formulas to enter on a sheet, in cells that still hold the lost ones. */
function entriesFor({ sheetId, lost, landmarks }: SearchedSheet): SheetEntries {
  return {
    sheetId,
    landmarks,
    entries: lost.flatMap(({ cell, formula, repaired }) =>
      repaired === null ? [] : { cell, oldFormula: formula, entry: formulaEntry(repaired) },
    ),
  };
}

/** Cells that show an error after all; a function that is still being asked may answer yet. */
function wrongCells(entered: readonly EnteredFormula[]): Promise<NonNullable<FormulaRepair['stillWrong']>> {
  return inExcel(async (context) => {
    const values = await readValues(context, entered);
    return entered.flatMap(({ sheetName, cell }, index) => {
      const value = values[index];
      const isWrong = typeof value === 'string' && value.startsWith('#') && !FUNCTION_PENDING.includes(value);
      return isWrong ? { sheetName, cell, error: value } : [];
    });
  });
}

async function readValues(context: Excel.RequestContext, cells: readonly LeftCell[]): Promise<unknown[]> {
  const read: unknown[] = [];
  for (let start = 0; start < cells.length; start += MAX_CELLS) {
    // An untracked range is good for one sync only, so it is got anew for each.
    const ranges = cells
      .slice(start, start + MAX_CELLS)
      .map(({ sheetId, cell }) => context.workbook.worksheets.getItem(sheetId).getRange(cell).untrack().load('values'));
    // One answer would be too large for Excel on the web.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    read.push(...ranges.map(({ values }) => (values as unknown[][])[0]?.[0]));
  }
  return read;
}
