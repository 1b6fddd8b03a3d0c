import type { Cell, CellValue } from './cell';
import { parseCellAddress } from './a1';

/** A cell of which only the A1 address and the value are known, as of what a form could not be read from or shown in. */
export function cellAt(address: string, value: CellValue): Cell {
  return { ...parseCellAddress(address), address, value };
}
