import Decimal from 'decimal.js';
import { readTypedNumber } from '../quantity/readTypedNumber';
import { amountIn, isBlankCell, textIn } from './cellState';
import type { Cell } from '../cell';
import type { Form } from './form';
import { isErrorCell } from './isErrorCell';
import { numberCells } from './numberCells';
import type { NumberCell } from './numberCells';

/** A number that stands in its cell as a text, so that a sum of Excel's passes over it. */
export interface TextNumber extends NumberCell {
  /** What was meant, in the unit of the cell; null where the text has a figure and only the user can tell which number it is. */
  readonly meant: Decimal | null;
}

const HAS_FIGURE = /\p{Nd}/u;
/** A label and its figure in one cell ('其中：基本支出：100') are no number typed there; the reader lists it as not understood. */
const HAS_LABEL = /\p{L}\s*[:：]/u;

/**
 * Texts in cells for numbers that are not counted as meant: a formula of the form adds the cell up, or nobody can count it as it
 * stands ('100万元'). On a form without formulas a text that reads as a number is as good as one.
 */
export function textNumbers(form: Form): TextNumber[] {
  return numberCells(form).flatMap((one) => {
    const { cell, place, totals } = one;
    if (!isFigureText(cell)) return [];
    const text = textIn(cell);
    const isShare = place === 'points' && /[%％]/.test(text);
    if (isShare && !totals.some(({ formula }) => formula !== undefined)) return [];
    const isCounted = amountIn(cell) !== null && !totals.some(({ formula }) => formula !== undefined);
    return isCounted ? [] : [{ ...one, meant: meantBy(text, one) }];
  });
}

/** Whether a typed text stands in a cell that has a figure in it, as '18分' and '约10' do and '—' does not. */
export function isFigureText(cell: Cell): boolean {
  if (typeof cell.value !== 'string' || isBlankCell(cell) || isErrorCell(cell) || cell.formula !== undefined)
    return false;
  const text = textIn(cell);
  return HAS_FIGURE.test(text) && !HAS_LABEL.test(text);
}

/** A share in a cell that shows percentages is kept as a fraction. */
function meantBy(text: string, { cell, place }: NumberCell): Decimal | null {
  const meant = readTypedNumber(text, place);
  return meant && place === 'points' && cell.numberFormat?.includes('%') ? new Decimal(meant).div(100) : meant;
}
