import type Decimal from 'decimal.js';
import type { Cell } from '../cell';
import { labelText } from '../cellText';
import { readAmount } from '../quantity/readAmount';

/** Whether nothing stands in a cell, or only spaces or an error; a place the form does not have counts as blank. */
export function isBlankCell(cell: Cell | null): boolean {
  return cell === null || labelText(cell.value) === '';
}

/** The amount in a cell; null when it holds none, or the form has no such place. */
export function amountIn(cell: Cell | null): Decimal | null {
  return cell === null || isBlankCell(cell) ? null : readAmount(cell);
}

/** A cell's text without the spaces around it; '' for an error and for a place the form does not have. */
export function textIn(cell: Cell | null): string {
  return cell === null || isBlankCell(cell) ? '' : String(cell.value).trim();
}
