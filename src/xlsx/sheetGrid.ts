import type { Worksheet } from 'exceljs';
import type { CellValue } from '../core/cell';
import type { Grid } from '../core/sheet/grid';
import { cellFormula, cellValue } from './cellContent';

/** A form is never larger; a stray cell at the sheet's far end must not make a grid of billions. */
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 256;

interface UsedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly numberFormat: string;
}

/** The cells of a sheet from A1 to the last one with content, as a grid. */
export function sheetGrid(sheet: Worksheet): Grid {
  const cells = usedCells(sheet);
  const rows = cells.reduce((last, { row }) => Math.max(last, row + 1), 0);
  const columns = cells.reduce((last, { column }) => Math.max(last, column + 1), 0);
  const values = matrix<CellValue>(rows, columns, '');
  const formulas = matrix<CellValue>(rows, columns, '');
  const numberFormats = matrix(rows, columns, 'General');
  for (const { row, column, value, formula, numberFormat } of cells) {
    put(values, row, column, value);
    put(formulas, row, column, formula);
    put(numberFormats, row, column, numberFormat);
  }
  return { row: 0, column: 0, values, formulas, numberFormats };
}

function usedCells(sheet: Worksheet): UsedCell[] {
  const cells: UsedCell[] = [];
  sheet.eachRow((line, rowNumber) => {
    if (rowNumber > MAX_ROWS) return;
    line.eachCell((cell, columnNumber) => {
      if (columnNumber > MAX_COLUMNS) return;
      const formula = cellFormula(cell);
      if (formula === '') return;
      const position = { row: rowNumber - 1, column: columnNumber - 1 };
      cells.push({ ...position, value: cellValue(cell), formula, numberFormat: cell.numFmt || 'General' });
    });
  });
  return cells;
}

function matrix<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

function put<T>(rows: T[][], row: number, column: number, value: T): void {
  const line = rows[row];
  if (line) line[column] = value;
}
