import { cellAddress, parseCellAddress, rangeAddress } from './a1';

/** A rectangle of cells on a sheet, zero-based, all sides included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The rectangle of 'B15:C17' or 'B15'; `$` signs are allowed. Throws InvalidAddressError for anything else. */
export function parseArea(address: string): Area {
  const [first = address, last = first] = address.split(':');
  const from = parseCellAddress(first);
  const to = parseCellAddress(last);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** The A1 address of a rectangle. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  return rangeAddress(top, left, bottom, right);
}

/** Whether a cell lies in a rectangle. */
export function contains({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Whether two rectangles have a cell in common. */
export function intersects(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** The A1 addresses of all cells, row by row. */
export function addressesIn({ top, left, bottom, right }: Area): string[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => cellAddress(top + row, left + column)),
  ).flat();
}
