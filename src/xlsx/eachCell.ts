import type { Cell, Worksheet } from 'exceljs';
import { parseCellAddress } from '../core/cell/a1';

/** Visits every cell of an A1 range, row by row; also the empty ones. */
export function eachCell(sheet: Worksheet, range: string, visit: (cell: Cell) => void): void {
  const [first = range, last = first] = range.split(':');
  const from = parseCellAddress(first);
  const to = parseCellAddress(last);
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) visit(sheet.getCell(row + 1, column + 1));
  }
}
