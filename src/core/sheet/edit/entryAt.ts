import { formulaEntry } from './entry';
import type { Entry } from './entry';
import { literalEntry } from './literalEntry';
import type { SheetCells } from './sheetCells';

/** What to enter so that a cell, in its own number format, holds the same again. */
export function entryAt(cells: SheetCells, row: number, column: number): Entry {
  const formula = cells.formula(row, column);
  return formula === null
    ? literalEntry(cells.value(row, column), cells.numberFormat(row, column))
    : formulaEntry(formula);
}
