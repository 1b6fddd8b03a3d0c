import { formulaEntry } from '../core/sheet/edit/entry';
import { asOneStep } from './asOneStep';
import { findLostFormulas } from './findLostFormulas';
import type { LostSheet } from './findLostFormulas';
import { inExcel } from './inExcel';
import { lastAction } from './takeBack/lastAction';
import { canUndo } from './undoSupport';
import { writeEntries } from './writeEntries';

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
  /** Of those, the cells that show an error all the same, with the error. */
  readonly stillWrong: readonly (PlacedCell & { readonly error: string })[];
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

/** A formula to enter, and what must still stand there. */
interface FormulaChange extends PlacedCell {
  readonly sheetId: string;
  readonly formula: string;
  readonly repaired: string;
}

/** Cells in one request, which stays far below the 5 MB that Excel on the web takes. */
const MOST_CELLS = 1000;
const FUNCTION_PENDING: readonly unknown[] = ['#BUSY!', '#GETTING_DATA'];

/**
 * Enters every lost formula of the workbook anew with its functions under their right names, which is what it takes for Excel to
 * find them again; all of it is one step of undo where Excel offers that. Looks through all sheets first, and looks again at
 * each cell before it is written. Healthy formulas and everything else stay untouched.
 */
export async function repairFormulas({ onProgress }: RepairOptions = {}): Promise<FormulaRepair> {
  const { sheets, tooLarge } = await findLostFormulas({ onProgress });
  const { changes, protectedSheets, changedSheets } = await lookAgain(sheets);
  if (changes.length > 0) {
    await enterFormulas(changes);
    // Not to be taken back: what stood there is broken, and Excel may refuse it or ask for files.
    lastAction.forget();
  }
  return {
    repaired: changes.length,
    sheets: new Set(changes.map(({ sheetId }) => sheetId)).size,
    stillWrong: await wrongCells(changes),
    nameless: sheets.flatMap(({ sheetName, lost }) =>
      lost.filter(({ repaired }) => repaired === null).map(({ cell }) => ({ sheetName, cell })),
    ),
    protectedSheets,
    changedSheets,
    tooLarge: tooLarge.map(({ sheetName }) => sheetName),
    undoable: canUndo(),
  };
}

type SecondLook = Pick<FormulaRepair, 'protectedSheets' | 'changedSheets'> & { readonly changes: FormulaChange[] };

/** The cells that can be written and still hold what was found in them. */
function lookAgain(sheets: readonly LostSheet[]): Promise<SecondLook> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const present = sheets.map(({ sheetId }) =>
      worksheets.getItemOrNullObject(sheetId).load('name,protection/protected'),
    );
    await context.sync();
    const changes: FormulaChange[] = [];
    const protectedSheets: LeftSheet[] = [];
    const changedSheets: LeftSheet[] = [];
    for (const [index, { sheetId, sheetName, lost }] of sheets.entries()) {
      const wanted = lost.flatMap(({ cell, formula, repaired }) =>
        repaired === null ? [] : { sheetId, sheetName, cell, formula, repaired },
      );
      const sheet = present[index];
      const left = { sheetName, cells: wanted.length };
      if (!sheet || wanted.length === 0) continue;
      if (sheet.isNullObject) changedSheets.push(left);
      else if (sheet.protection.protected) protectedSheets.push(left);
      else changes.push(...wanted);
    }
    const { kept, changed } = await stillTheSame(context, changes);
    return { changes: kept, protectedSheets, changedSheets: [...changedSheets, ...changed] };
  });
}

async function stillTheSame(
  context: Excel.RequestContext,
  changes: readonly FormulaChange[],
): Promise<{ kept: FormulaChange[]; changed: LeftSheet[] }> {
  const formulas = await readCells(context, changes, 'formulas');
  const isSame = ({ formula }: FormulaChange, index: number): boolean => formulas[index] === formula;
  const changed = new Map<string, number>();
  changes.forEach((change, index) => {
    if (!isSame(change, index)) changed.set(change.sheetName, (changed.get(change.sheetName) ?? 0) + 1);
  });
  return {
    kept: changes.filter(isSame),
    changed: Array.from(changed, ([sheetName, cells]) => ({ sheetName, cells })),
  };
}

function enterFormulas(changes: readonly FormulaChange[]): Promise<void> {
  return asOneStep(async (context) => {
    for (const batch of batchesOf(changes)) {
      for (const { sheetId, cell, repaired } of batch) {
        writeEntries(rangeOf(context, sheetId, cell), [[formulaEntry(repaired)]]);
      }
      // One request would be too large for Excel on the web.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
  });
}

/** Cells that show an error after all; a function that is still being asked may answer yet. */
function wrongCells(changes: readonly FormulaChange[]): Promise<FormulaRepair['stillWrong']> {
  return inExcel(async (context) => {
    const values = await readCells(context, changes, 'values');
    return changes.flatMap(({ sheetName, cell }, index) => {
      const value = values[index];
      const isWrong = typeof value === 'string' && value.startsWith('#') && !FUNCTION_PENDING.includes(value);
      return isWrong ? { sheetName, cell, error: value } : [];
    });
  });
}

async function readCells(
  context: Excel.RequestContext,
  cells: readonly FormulaChange[],
  property: 'values' | 'formulas',
): Promise<unknown[]> {
  const read: unknown[] = [];
  for (const batch of batchesOf(cells)) {
    const ranges = batch.map(({ sheetId, cell }) => rangeOf(context, sheetId, cell).load(property));
    // One answer would be too large for Excel on the web.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    read.push(...ranges.map((range) => (range[property] as unknown[][])[0]?.[0]));
  }
  return read;
}

/** An untracked range is good for one sync only, so it is got anew for each. */
function rangeOf({ workbook }: Excel.RequestContext, sheetId: string, cell: string): Excel.Range {
  return workbook.worksheets.getItem(sheetId).getRange(cell).untrack();
}

function* batchesOf(cells: readonly FormulaChange[]): Generator<readonly FormulaChange[]> {
  for (let start = 0; start < cells.length; start += MOST_CELLS) yield cells.slice(start, start + MOST_CELLS);
}
