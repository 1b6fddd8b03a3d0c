import ExcelJS from 'exceljs';
import type { Cell, Worksheet } from 'exceljs';
import type { CellValue } from '../core/cell/cell';
import { GENERAL } from '../core/cell/numberFormat';
import { serialOfTime } from '../core/quantity/calendar';
import { gridFromA1 } from '../core/sheet/grid';
import type { Grid, GridCell } from '../core/sheet/grid';
import type { MergedCells } from './mergedCells';
import { readingLimits } from '../ooxml/readingLimits';
import type { ReadingBudget } from '../ooxml/readingLimits';
import { UnreadableError } from '../ooxml/unreadableError';

/**
 * Texts of one file, each kept once and by itself. What a parser gives is a piece of the XML it stood in, or put together from many:
 * it keeps all of these in memory, many times what it is long.
 */
export class OwnTexts {
  private readonly texts = new Map<string, string>();

  /** The same value. */
  value(value: CellValue): CellValue {
    return typeof value === 'string' ? this.text(value) : value;
  }

  /** The same text. */
  text(text: string): string {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const own = Buffer.from(text, 'utf16le').toString('utf16le');
    this.texts.set(own, own);
    return own;
  }
}

/** exceljs keeps times to the millisecond; a tenth of a millionth of a day is all that can be known. */
const SERIAL_PRECISION = 1e7;

/** The value a cell shows, as Excel hands it over: dates as serials of the 1900 system, errors as texts such as '#N/A'. */
function cellValue(cell: Cell): CellValue {
  // Not value.result: exceljs leaves a result of 0 or false out of a formula's value.
  return plainValue(cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value);
}

/** The cell's formula with its '=', or its value when it has none. */
function cellFormula(cell: Cell): CellValue {
  return cell.type === ExcelJS.ValueType.Formula ? `=${cell.formula}` : cellValue(cell);
}

function plainValue(value: Cell['value']): CellValue {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return serialOf(value);
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  return 'text' in value ? value.text : '';
}

function serialOf(date: Date): number {
  const serial = serialOfTime(date.getTime());
  return Math.round(serial * SERIAL_PRECISION) / SERIAL_PRECISION;
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
  return gridFromA1(cells, { rows, columns });
}

function usedCells(sheet: Worksheet, merged: MergedCells, texts: OwnTexts): GridCell[] {
  const cells: GridCell[] = [];
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
        numberFormat: texts.text(cell.numFmt || GENERAL),
      });
    });
  });
  return cells;
}

function isTooLong(content: CellValue): boolean {
  return typeof content === 'string' && content.length > readingLimits.text;
}
