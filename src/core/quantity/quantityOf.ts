import type { CellInput } from '../cell/cell';
import { oncePerCell } from '../cell/oncePerCell';
import type { Quantity } from './quantity';
import { readQuantity } from './readQuantity';

const readFormatted = oncePerCell(readQuantity);

/** What a cell means. A number format is looked into the first time it is asked for; a value alone is known to readQuantity. */
export function quantityOf(cell: CellInput): Quantity {
  return typeof cell.value === 'number' && cell.numberFormat !== undefined ? readFormatted(cell) : readQuantity(cell);
}
