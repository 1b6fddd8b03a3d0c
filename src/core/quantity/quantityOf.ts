import type { CellInput } from '../cell/cell';
import { oncePerCell } from '../cell/oncePerCell';
import type { Quantity } from './quantity';
import { readQuantity } from './readQuantity';

/** What a cell means, read the first time it is asked for. For texts that are no cell's there is readQuantity. */
export const quantityOf: (cell: CellInput) => Quantity = oncePerCell(readQuantity);
