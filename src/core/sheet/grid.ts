import type { CellValue } from '../cell/cell';

/** A rectangle of cells as it was read from a sheet: row-major arrays of one shape. */
export interface Grid {
  /** Zero-based row and column of the top-left cell on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}
