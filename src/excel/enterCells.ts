import type { CellValue } from '../core/cell';
import { excelMessages } from '../core/messages/excel';
import { fixMessages } from '../core/messages/fixes';
import type { SheetSizes } from '../core/sheet/fit/formFit';
import { applySizes, loadSizes } from './applySizes';
import { isFormulaEntry } from '../core/sheet/edit/entry';
import type { Entry } from '../core/sheet/edit/entry';
import { inExcel } from './inExcel';
import { loadCells } from './takeBack/heldCells';
import type { ReadCell } from './takeBack/heldCells';
import { joinTakeBacks } from './takeBack/joinTakeBacks';
import type { TakeBack } from './takeBack/takeBack';
import { cellChanges, takeBackCells } from './takeBack/takeBackCells';
import { loadPresentSizes, takeBackSizes } from './takeBack/takeBackSizes';
import { UserError } from './userError';
import { writeEntries } from './writeEntries';

/** What one cell is to hold, and what the user saw in it. */
export interface CellEntry {
  /** A1 address. */
  readonly cell: string;
  /** The value the user saw there. */
  readonly old: CellValue;
  readonly entry: Entry;
  /** The number format the cell needs; its own stays when left out. */
  readonly numberFormat?: string;
}

const TEXT_FORMAT = '@';
const ORDINARY_FORMAT = 'General';

/** What writing needs to know of the cells and their rows. */
export interface CellsLook {
  /** What the cells hold. */
  readonly before: readonly ReadCell[];
  /** How large the rows and columns are of which sizes are asked for. */
  readonly presentSizes: SheetSizes;
  /** What is still to be set of the sizes asked for. */
  readonly sizes: SheetSizes;
}

/**
 * Looks in one round trip whether all cells still hold what the user saw, what they hold, and which rows and columns are not large
 * enough yet. UserError where the sheet is protected or a cell holds something else by now.
 */
export function lookAtCells(sheetId: string, entries: readonly CellEntry[], wanted: SheetSizes): Promise<CellsLook> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load('name,protection/protected');
    const look = loadCells(
      sheet,
      entries.map(({ cell }) => cell),
    );
    const presentSizes = loadPresentSizes(sheet, wanted);
    const sizes = loadSizes(sheet, wanted);
    await context.sync();
    if (sheet.protection.protected) throw new UserError(excelMessages.sheetProtected(sheet.name));
    const cells = look();
    entries.forEach(({ cell, old }, index) => {
      if (cells[index]?.value !== old) throw new UserError(fixMessages.changedMeanwhile(cell));
    });
    return { before: cells, presentSizes: presentSizes(), sizes: sizes() };
  });
}

/** What to write, looked at before. */
export interface LookedAtCells extends CellsLook {
  readonly sheetId: string;
  readonly entries: readonly CellEntry[];
  /** The cell selected afterwards. */
  readonly select: string | null;
}

/**
 * Enters all of it and sets the sizes, in one round trip; done twice it is the same. Number formats stay, except where a text cell
 * would keep a number or a formula as a text, and where another is asked for. Gives how it is taken back; null when nothing was changed.
 */
export async function enterCells(
  context: Excel.RequestContext,
  { sheetId, entries, before, presentSizes, sizes, select }: LookedAtCells,
): Promise<TakeBack | null> {
  const textCells = new Set(before.filter(({ numberFormat }) => numberFormat === TEXT_FORMAT).map(({ cell }) => cell));
  const sheet = context.workbook.worksheets.getItem(sheetId);
  for (const { cell, entry, numberFormat } of entries) {
    const range = sheet.getRange(cell).untrack();
    const isTextCell = textCells.has(cell);
    // A text cell would keep a number or a formula as a text.
    const wanted = numberFormat ?? (isTextCell && !isText(entry) ? ORDINARY_FORMAT : null);
    if (wanted !== null) range.numberFormat = [[wanted]];
    writeEntries(range, [[entry]], [[isTextCell && wanted === null ? TEXT_FORMAT : ORDINARY_FORMAT]]);
  }
  applySizes(sheet, sizes);
  const after = loadCells(
    sheet,
    entries.map(({ cell }) => cell),
  );
  if (select !== null) sheet.getRange(select).untrack().select();
  await context.sync();
  const cells = takeBackCells(cellChanges(sheetId, before, after()));
  return joinTakeBacks([cells, takeBackSizes({ sheetId, before: presentSizes, set: sizes })], cells?.what);
}

function isText(entry: Entry): boolean {
  return typeof entry === 'string' && !isFormulaEntry(entry);
}
