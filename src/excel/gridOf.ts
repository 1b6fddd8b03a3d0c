import type { Area } from '../core/cell/area';
import type { CellValue } from '../core/cell/cell';
import type { Grid } from '../core/sheet/grid';
import type { SheetNote } from '../core/sheet/notes/sheetNote';

/** What to load of a range before its grid can be taken. */
export const GRID_PROPERTIES = 'rowIndex,columnIndex,values,formulas,numberFormat';

/** The cells of a range loaded with GRID_PROPERTIES, and what is kept with the forms there, where that was read. */
export function gridOf(range: Excel.Range, notes: readonly SheetNote[] = []): Grid {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
    numberFormats: range.numberFormat as string[][],
    ...(notes.length > 0 ? { notes } : {}),
  };
}

/** The place of a range loaded with its rowIndex, columnIndex, rowCount and columnCount. */
export function areaOfRange({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}
