import type { CellValue } from '../core/cell';
import { excelMessages } from '../core/messages/excel';
import { fixMessages } from '../core/messages/fixes';
import { UserError } from './userError';

/** What one cell is to hold, and what the user saw in it. */
export interface CellEntry {
  /** A1 address. */
  readonly cell: string;
  /** The value the user saw there. */
  readonly old: CellValue;
  /** A number, a text (with an apostrophe where Excel would take it for something else) or a formula with '='. */
  readonly entry: CellValue;
}

const TEXT_FORMAT = '@';
const ORDINARY_FORMAT = 'General';

/**
 * Enters all of it or nothing, in two round trips: a look whether the cells still hold what the user saw, and the writing, which is
 * one step of undo. Number formats stay, except where a text cell would show a formula as its text. UserError where the sheet
 * is protected or a cell holds something else by now.
 */
export async function enterCells(
  context: Excel.RequestContext,
  sheetId: string,
  entries: readonly CellEntry[],
  select: string | null = null,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId).load('name,protection/protected');
  const cells = entries.map(({ cell }) => sheet.getRange(cell).untrack().load('values,numberFormat'));
  await context.sync();
  if (sheet.protection.protected) throw new UserError(excelMessages.sheetProtected(sheet.name));
  entries.forEach(({ cell, old }, index) => {
    if (cells[index]?.values[0]?.[0] !== old) throw new UserError(fixMessages.changedMeanwhile(cell));
  });

  entries.forEach(({ cell, entry }, index) => {
    // An untracked range is good for one sync only, so it is got anew.
    const range = sheet.getRange(cell).untrack();
    const isFormula = typeof entry === 'string' && entry.startsWith('=');
    if (isFormula && cells[index]?.numberFormat[0]?.[0] === TEXT_FORMAT) range.numberFormat = [[ORDINARY_FORMAT]];
    range.formulas = [[entry]];
  });
  if (select !== null) sheet.getRange(select).untrack().select();
  await context.sync();
}
