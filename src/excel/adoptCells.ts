import type { CellValue } from '../core/cell';
import { excelMessages } from '../core/messages/excel';
import type { AdoptCell } from '../core/workflows/adopt/adoptCell';
import { asOneStep } from './asOneStep';
import { inExcel } from './inExcel';
import { canUndo } from './undoSupport';
import { UserError } from './userError';

/** What was done to the cells a user chose. */
export interface AdoptResult {
  /** Cells that are calculated now. */
  readonly adopted: readonly string[];
  /** Cells left alone because something else stands there by now. */
  readonly changed: readonly string[];
  /** Whether Ctrl+Z takes it back. */
  readonly undoable: boolean;
}

/**
 * Writes the formulas of the chosen cells, in one undo step and two round trips: a look whether they still hold what was
 * listed, and the writing. Nothing else on the sheet is touched; number formats stay where the formula can be shown in them.
 */
export async function adoptCells(sheetId: string, chosen: readonly AdoptCell[]): Promise<AdoptResult> {
  const adopted = await unchanged(sheetId, chosen);
  if (adopted.length > 0) await writeFormulas(sheetId, adopted);
  return {
    adopted: adopted.map(({ cell }) => cell),
    changed: chosen.filter((cell) => !adopted.includes(cell)).map(({ cell }) => cell),
    undoable: canUndo(),
  };
}

function writeFormulas(sheetId: string, cells: readonly AdoptCell[]): Promise<void> {
  return asOneStep(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const { cell, formula, numberFormat } of cells) {
      const range = sheet.getRange(cell).untrack();
      if (numberFormat !== null) range.numberFormat = [[numberFormat]];
      range.formulas = [[formula]];
    }
    await context.sync();
  });
}

/** Those of the cells that still hold what was listed. */
function unchanged(sheetId: string, chosen: readonly AdoptCell[]): Promise<AdoptCell[]> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load('name,protection/protected');
    const cells = chosen.map(({ cell }) => sheet.getRange(cell).untrack().load('values,formulas'));
    await context.sync();
    if (sheet.protection.protected) throw new UserError(excelMessages.sheetProtected(sheet.name));

    const isAsListed = ({ old }: AdoptCell, index: number): boolean => {
      const range = cells[index];
      return range !== undefined && only(range.values) === old && only(range.formulas) === old;
    };
    return chosen.filter((cell, index) => cell.formula !== null && isAsListed(cell, index));
  });
}

function only(values: readonly (readonly unknown[])[]): CellValue {
  return values[0]?.[0] as CellValue;
}
