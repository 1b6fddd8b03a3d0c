import Decimal from 'decimal.js';
import type { Cell } from '../cell/cell';
import { labelText } from '../cell/cellText';
import { excelError } from '../cell/excelError';
import { readAmount } from '../quantity/readAmount';
import { quantityOf } from '../quantity/quantityOf';

/** Whether nothing stands in a cell, or only spaces or an error; a place the form does not have counts as blank. */
export function isBlankCell(cell: Cell | null): boolean {
  return cell === null || labelText(cell.value) === '';
}

/** Whether a place of the form was left empty: no text, no formula, no error. A place the form does not have was not. */
export function isLeftEmpty(cell: Cell | null): cell is Cell {
  return cell !== null && isBlankCell(cell) && cell.formula === undefined && excelError(cell.value) === null;
}

/** The amount in a cell; null when it holds none, or the form has no such place. */
export function amountIn(cell: Cell | null): Decimal | null {
  return cell === null || isBlankCell(cell) ? null : (cell.amount ?? readAmount(cell));
}

/** The points in a cell; a share of the whole counts as points out of 100 (10% is 10). Null when it holds none. */
export function pointsIn(cell: Cell | null): Decimal | null {
  const amount = amountIn(cell);
  if (amount || cell === null) return amount;
  const quantity = quantityOf(cell);
  return quantity.kind === 'number' && quantity.percent ? new Decimal(quantity.value).times(100) : null;
}

/** A cell's text without the spaces around it; '' for an error and for a place the form does not have. */
export function textIn(cell: Cell | null): string {
  return cell === null || isBlankCell(cell) ? '' : String(cell.value).trim();
}
