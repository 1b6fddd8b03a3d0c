import { excelMessages } from '../core/messages/excel';
import type { AdoptCell } from '../core/formulas/adoptCell';
import { asOneStep } from './asOneStep';
import { inExcel } from './inExcel';
import { loadCells } from './takeBack/heldCells';
import type { ReadCell } from './takeBack/heldCells';
import { lastAction } from './takeBack/lastAction';
import type { TakeBack } from './takeBack/takeBack';
import { cellChanges, takeBackCells } from './takeBack/takeBackCells';
import { canUndo } from './undoSupport';
import { UserError } from './userError';
import { writeEntries } from './writeEntries';

/** What was done to the cells a user chose. */
export interface AdoptResult {
  /** Cells that are calculated now, or hold a number instead of a text. */
  readonly adopted: readonly string[];
  /** Cells left alone because something else stands there by now. */
  readonly changed: readonly string[];
  /** Whether Ctrl+Z takes it back. */
  readonly undoable: boolean;
}

/**
 * Writes the formulas and numbers of the chosen cells, in one undo step and two round trips: a look whether they still hold what was
 * listed, and the writing. Nothing else on the sheet is touched; number formats stay where the formula can be shown in them.
 */
export async function adoptCells(sheetId: string, chosen: readonly AdoptCell[]): Promise<AdoptResult> {
  const before = await unchanged(sheetId, chosen);
  const adopted = before.map(({ cell }) => cell);
  const written = chosen.filter(({ cell }) => adopted.includes(cell));
  if (written.length > 0) lastAction.keep(await writeCells(sheetId, written, before));
  return {
    adopted,
    changed: chosen.filter((cell) => !written.includes(cell)).map(({ cell }) => cell),
    undoable: canUndo(),
  };
}

function writeCells(
  sheetId: string,
  cells: readonly AdoptCell[],
  before: readonly ReadCell[],
): Promise<TakeBack | null> {
  return asOneStep(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const { cell, entry, numberFormat } of cells) {
      const range = sheet.getRange(cell).untrack();
      if (numberFormat !== null) range.numberFormat = [[numberFormat]];
      if (entry !== null) writeEntries(range, [[entry]]);
    }
    const after = loadCells(
      sheet,
      before.map(({ cell }) => cell),
    );
    await context.sync();
    return takeBackCells(cellChanges(sheetId, before, after()));
  });
}

/** What those of the cells hold that have something to enter and still hold what was listed. */
function unchanged(sheetId: string, chosen: readonly AdoptCell[]): Promise<readonly ReadCell[]> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load('name,protection/protected');
    const look = loadCells(
      sheet,
      chosen.map(({ cell }) => cell),
    );
    await context.sync();
    if (sheet.protection.protected) throw new UserError(excelMessages.sheetProtected(sheet.name));

    return look().filter(({ value, formula }, index) => {
      const listed = chosen[index];
      return listed?.entry !== null && value === listed?.old && formula === listed.old;
    });
  });
}
