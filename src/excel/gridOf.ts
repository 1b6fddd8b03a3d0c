import type { CellValue } from '../core/cell/cell';
import type { Grid } from '../core/sheet/grid';

/** What to load of a range before its grid can be taken. */
export const GRID_PROPERTIES = 'rowIndex,columnIndex,values,formulas,numberFormat';

/** The cells of a range loaded with GRID_PROPERTIES. */
export function gridOf(range: Excel.Range): Grid {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
    numberFormats: range.numberFormat as string[][],
  };
}
