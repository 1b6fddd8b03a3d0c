import type { Area } from '../core/cell/area';
import { sheetSize } from '../core/cell/sheetSize';
import { UnreadableError } from '../ooxml/unreadableError';

const CELL = /^([A-Z]{1,3})([1-9]\d{0,6})$/;

/** The column, from 1 on, of an address such as 'B7'; throws UnreadableError where it is none in row `row`. */
export function columnOf(address: string, row: number): number {
  const cell = cellOf(address);
  if (cell?.row !== row) throw new UnreadableError('broken');
  return cell.column;
}

/** The area of a reference such as 'A1:C2', rows and columns from 0 on; null where it is none on a sheet. */
export function areaOf(reference: string): Area | null {
  const [first = '', last = first, ...more] = reference.split(':', 3);
  const [from, to] = [cellOf(first), cellOf(last)];
  if (!from || !to || more.length > 0) return null;
  return {
    top: Math.min(from.row, to.row) - 1,
    left: Math.min(from.column, to.column) - 1,
    bottom: Math.max(from.row, to.row) - 1,
    right: Math.max(from.column, to.column) - 1,
  };
}

function cellOf(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = CELL.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return letters === '' || row > sheetSize.rows || column > sheetSize.columns ? null : { row, column };
}
