import type { Cell, CellValue } from '../../src/core/cell/cell';
import { parseCellAddress } from '../../src/core/cell/a1';

/** A cell of which only the A1 address and the value are given. */
export function cellAt(address: string, value: CellValue): Cell {
  return { ...parseCellAddress(address), address, value };
}
