import type { CellValue } from '../cell/cell';
import { GENERAL } from '../cell/numberFormat';
import type { SheetNote } from './notes/sheetNote';

/** A rectangle of cells as it was read from a sheet: row-major arrays of one shape. */
export interface Grid {
  /** Zero-based row and column of the top-left cell on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** What is kept with the forms on the sheet beside their cells; none where nothing is. */
  readonly notes?: readonly SheetNote[];
}

/** A cell of a grid that begins at A1. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With its leading '='; the value where there is none. */
  readonly formula: CellValue;
  readonly numberFormat: string;
}

/** A grid of so many rows and columns from A1 on; where no cell is given it is empty. */
export function gridFromA1(
  cells: Iterable<GridCell>,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  emptyFormat = GENERAL,
): Grid {
  const values = matrix<CellValue>(rows, columns, '');
  const formulas = matrix<CellValue>(rows, columns, '');
  const numberFormats = matrix(rows, columns, emptyFormat);
  for (const { row, column, value, formula, numberFormat } of cells) {
    put(values, row, column, value);
    put(formulas, row, column, formula);
    put(numberFormats, row, column, numberFormat);
  }
  return { row: 0, column: 0, values, formulas, numberFormats };
}

function matrix<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

function put<T>(rows: T[][], row: number, column: number, value: T): void {
  const line = rows[row];
  if (line) line[column] = value;
}
