import type { CellInput } from '../cell/cell';
import { datePrecision, isPercentFormat } from '../cell/numberFormat';
import { oncePerCell } from '../cell/oncePerCell';

/** A cell as a function gets it, without the number format that makes a percentage or a day of its number; others stay as they are. */
export const unformatted: (cell: CellInput) => CellInput = oncePerCell((cell) => {
  const { value, numberFormat } = cell;
  const isTold = isPercentFormat(numberFormat) || datePrecision(numberFormat) !== null;
  return typeof value === 'number' && isTold ? { value } : cell;
});
