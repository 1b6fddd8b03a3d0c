import ExcelJS from 'exceljs';
import type { Cell } from 'exceljs';
import type { CellValue } from '../core/cell';
import { serialOfTime } from '../core/quantity/calendar';

/** exceljs keeps times to the millisecond; a tenth of a millionth of a day is all that can be told. */
const SERIAL_PRECISION = 1e7;

/** The value a cell shows, as Excel hands it over: dates as serials of the 1900 system, errors as texts such as '#N/A'. */
export function cellValue(cell: Cell): CellValue {
  // Not value.result: exceljs leaves a result of 0 or false out of a formula's value.
  return plainValue(cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value);
}

/** The cell's formula with its '=', or its value when it has none. */
export function cellFormula(cell: Cell): CellValue {
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
