import { MAX_CELL_TEXT } from '../core/cell/cell';
import { excelMessages } from '../wording/excel';
import { GENERAL, TEXT_FORMAT } from '../core/cell/numberFormat';
import { isFormulaEntry, isMarkedText } from '../core/sheet/edit/entry';
import type { Entry } from '../core/sheet/edit/entry';
import { UserError } from './userError';
import { writeInBlocks } from './writeInBlocks';

/** Entries for the cells of a range, in its shape; null leaves a cell as it is. */
type Entries = readonly (readonly (Entry | null)[])[];

/**
 * Queues giving the cells of a range their entries; the only place where the contents of cells are written. `formats` are the number
 * formats the cells have by then, where any of them is a text cell. UserError for a text no cell can hold, before anything of
 * the range is queued.
 */
export function writeEntries(
  range: Excel.Range,
  entries: Entries,
  formats: readonly (readonly (string | null)[])[] = [],
): void {
  entries.flat().forEach(refuseTooLong);
  const isSpecial = (entry: Entry | null, row: number, column: number): boolean =>
    entry !== null && isChangedInTextCell(entry) && formats[row]?.[column] === TEXT_FORMAT;
  const special: { readonly row: number; readonly column: number; readonly entry: Entry }[] = [];
  const ordinary = entries.map((line, row) =>
    line.map((entry, column) => {
      if (entry === null || !isSpecial(entry, row, column)) return entry;
      special.push({ row, column, entry });
      return null;
    }),
  );
  if (special.length < entries.flat().length) writeInBlocks(range, 'formulas', ordinary);
  for (const { row, column, entry } of special) writeInTextCell(range.getCell(row, column).untrack(), entry);
}

/**
 * Queues giving the cells of a range number formats and then entries: a text stays one only in what is a text cell by then. Null
 * leaves a format as it is.
 */
export function writeFormatted(
  range: Excel.Range,
  entries: Entries,
  formats: readonly (readonly (string | null)[])[],
): void {
  writeInBlocks(range, 'numberFormat', formats);
  writeEntries(range, entries, formats);
}

/** A cell that is formatted as text makes texts of numbers, logical values and formulas; of an apostrophe nobody knows. */
function isChangedInTextCell(entry: Entry): boolean {
  return typeof entry !== 'string' || isFormulaEntry(entry) || isMarkedText(entry);
}

/**
 * Whether an apostrophe becomes part of the text in a cell that is formatted as text, and whether a text with '=' becomes a formula in
 * it, is documented nowhere. In an ordinary cell the apostrophe is a mark for certain, and a change of format changes no content.
 */
function writeInTextCell(cell: Excel.Range, entry: Entry): void {
  cell.numberFormat = [[GENERAL]];
  cell.formulas = [[entry]];
  cell.numberFormat = [[TEXT_FORMAT]];
}

/** Whether an apostrophe before a text counts is written nowhere. */
function refuseTooLong(entry: Entry | null): void {
  if (typeof entry !== 'string' || isFormulaEntry(entry) || entry.length <= MAX_CELL_TEXT) return;
  throw new UserError((language) => excelMessages[language].textTooLong(entry.length, MAX_CELL_TEXT));
}
