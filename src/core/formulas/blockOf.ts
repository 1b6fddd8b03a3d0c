import type { Cell } from '../cell';
import { parseCellAddress, rangeAddress } from '../cell/a1';

/** The smallest rectangle of cells that holds them all, with as many rows above as said. */
export function blockOf(cells: readonly Cell[], rowsAbove = 0): string {
  const places = cells.map(({ address }) => parseCellAddress(address));
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  const top = Math.max(0, Math.min(...rows) - rowsAbove);
  return rangeAddress(top, Math.min(...columns), Math.max(...rows), Math.max(...columns));
}

/** Whether a cell lies in a range such as 'E8:E10'. */
export function isInRange({ address }: Cell, range: string): boolean {
  const [first = range, last = first] = range.split(':');
  const [cell, from, to] = [address, first, last].map(parseCellAddress);
  if (!cell || !from || !to) return false;
  return cell.row >= from.row && cell.row <= to.row && cell.column >= from.column && cell.column <= to.column;
}
