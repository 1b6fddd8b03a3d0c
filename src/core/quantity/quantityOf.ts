import type { CellInput } from '../cell/cell';
import { oncePerCell } from '../cell/oncePerCell';
import type { Quantity } from './quantity';
import { readQuantity } from './readQuantity';

const readCell = oncePerCell(readQuantity);

/**
 * What a cell means, read the first time it is asked for. For texts that are no cell's there is readQuantity; an argument of a function,
 * which has no number format and comes once, costs more to remember than to look up by its value there.
 */
export function quantityOf(cell: CellInput): Quantity {
  return cell.numberFormat === undefined ? readQuantity(cell) : readCell(cell);
}
