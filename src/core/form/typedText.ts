import type { Cell } from '../cell/cell';
import { readQuantity } from '../quantity/readQuantity';
import { isBlankCell } from './cellState';

/**
 * What stands in a cell, as a text that reads the same in a text cell: '98%' for 0.98 shown as a percentage, '2020-12-31' for
 * a date; typed texts stay as they are. '' for an empty cell, an error, and a place the form does not have.
 */
export function typedText(cell: Cell | null): string {
  if (cell === null || isBlankCell(cell)) return '';
  return typeof cell.value === 'number' ? readQuantity(cell).text : String(cell.value);
}
