import type Decimal from 'decimal.js';
import type { Cell } from '../cell/cell';
import { excelNumber } from '../quantity/excelNumber';
import { readAmount } from '../quantity/readAmount';
import { amountIn } from './cellState';

/** Who works a figure out: Excel alone, a function of ours, or the person who typed it. */
export type Reckoner = 'excel' | 'function' | 'person';

const OWN_FUNCTION = /ZPB[._]/i;

/** Who works out the figure in a cell; a place the form does not have is for the person. */
export function reckonerOf(figure: Cell | null): Reckoner {
  if (figure?.formula === undefined) return 'person';
  return OWN_FUNCTION.test(figure.formula) ? 'function' : 'excel';
}

/**
 * The number a cell adds to a figure; null when it adds none. Excel counts every number, whatever its format makes of it, and passes
 * over every text. A function gets values without their formats and reads texts; a person reads what is shown, by `read`.
 */
export function countedNumber(
  cell: Cell | null,
  reckoner: Reckoner,
  read: (cell: Cell) => Decimal | null = amountIn,
): Decimal | null {
  if (cell === null) return null;
  if (reckoner === 'person') return read(cell);
  // With its label before it, a figure is a text to every formula.
  if (cell.hasLabel) return null;
  if (typeof cell.value === 'number') return excelNumber(cell.value);
  return reckoner === 'function' ? readAmount(cell) : null;
}
