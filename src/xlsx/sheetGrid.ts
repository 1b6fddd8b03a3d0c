import type { Worksheet } from 'exceljs';
import type { CellValue } from '../core/cell';
import type { Grid } from '../core/sheet/grid';
import { cellFormula, cellValue } from './cellContent';
import type { MergedCells } from './mergedCells';
import type { OwnTexts } from './ownTexts';
import type { ReadingBudget } from './readingBudget';
import { readingLimits } from './readingLimits';
import { UnreadableError } from './unreadableError';

interface UsedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly numberFormat: string;
}

/**
 * The cells of a sheet from A1 to the last one with content, as a grid; merged areas show their first cell only. Throws
 * UnreadableError where that is too large a range, or a text too long.
 */
export function sheetGrid(sheet: Worksheet, merged: MergedCells, texts: OwnTexts, budget: ReadingBudget): Grid {
  const cells = usedCells(sheet, merged, texts);
  const rows = cells.reduce((last, { row }) => Math.max(last, row + 1), 0);
  const columns = cells.reduce((last, { column }) => Math.max(last, column + 1), 0);
  budget.take('area', rows * columns);
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

function usedCells(sheet: Worksheet, merged: MergedCells, texts: OwnTexts): UsedCell[] {
  const cells: UsedCell[] = [];
  sheet.eachRow((line, rowNumber) => {
    line.eachCell((cell, columnNumber) => {
      const position = { row: rowNumber - 1, column: columnNumber - 1 };
      if (merged.hides(position.row, position.column)) return;
      const formula = cellFormula(cell);
      const value = cellValue(cell);
      if (formula === '') return;
      if (isTooLong(formula) || isTooLong(value)) throw new UnreadableError('broken');
      cells.push({
        ...position,
        value: texts.value(value),
        formula: texts.value(formula),
        numberFormat: texts.text(cell.numFmt || 'General'),
      });
    });
  });
  return cells;
}

function isTooLong(content: CellValue): boolean {
  return typeof content === 'string' && content.length > readingLimits.text;
}

function matrix<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

function put<T>(rows: T[][], row: number, column: number, value: T): void {
  const line = rows[row];
  if (line) line[column] = value;
}
