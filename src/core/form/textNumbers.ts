import Decimal from 'decimal.js';
import { isPercentFormat } from '../cell/numberFormat';
import { readTypedNumber } from '../quantity/readAmount';
import { amountIn, isBlankCell, textIn } from './cellState';
import type { Cell } from '../cell/cell';
import { reckonerOf } from './countedNumber';
import type { Form } from './form';
import { isErrorCell } from './isErrorCell';
import { numberCells } from './numberCells';
import type { NumberCell } from './numberCells';

/** A cell of which a sum of Excel's counts something else than it reads: a text nothing, points shown as '10%' a tenth. */
export interface TextNumber extends NumberCell {
  /** What was meant, in the unit of the cell; null where only the user can tell which number it is. */
  readonly meant: Decimal | null;
}

const HAS_FIGURE = /\p{Nd}/u;
/** A label and its figure in one cell ('其中：基本支出：100') are no number typed there; the reader lists it as not understood. */
const HAS_LABEL = /\p{L}\s*[:：]/u;

/**
 * Cells for numbers that are not counted as meant. Of texts those that a formula of the form passes over, and those that nobody can
 * count as they stand ('100万元'); on a form without formulas a text that reads as a number is as good as one. Of numbers the points
 * formatted as percentages that a formula of Excel's adds up.
 */
export function textNumbers(form: Form): TextNumber[] {
  return numberCells(form).flatMap((one) => {
    return isFigureText(one.cell) ? textNumber(form, one) : shareOfPoints(form, one);
  });
}

/** Whether a typed text stands in a cell that has a figure in it, as '18分' and '约10' do and '—' does not. */
export function isFigureText(cell: Cell): boolean {
  if (typeof cell.value !== 'string' || isBlankCell(cell) || isErrorCell(cell) || cell.formula !== undefined)
    return false;
  const text = textIn(cell);
  return HAS_FIGURE.test(text) && !HAS_LABEL.test(text);
}

function textNumber(form: Form, one: NumberCell): TextNumber[] {
  const { cell, place, totals } = one;
  const text = textIn(cell);
  const isShare = place === 'points' && /[%％]/.test(text);
  if (isShare && !totals.some(({ formula }) => formula !== undefined)) return [];
  const isCounted = amountIn(cell) !== null && !totals.some(({ formula }) => formula !== undefined);
  if (isCounted) return [];
  const meant = readTypedNumber(text, place);
  return [{ ...one, meant: meant && keepsShares(form, one) ? new Decimal(meant).div(100) : meant }];
}

/** Of a score nobody can tell whether 95 points were meant or 95 % of the weight. */
function shareOfPoints(form: Form, one: NumberCell): TextNumber[] {
  const { cell, field, place, totals } = one;
  if (place !== 'points' || typeof cell.value !== 'number' || cell.value === 0 || cell.formula !== undefined) return [];
  const isSummed = reckonerOf(totals[0] ?? null) === 'excel';
  if (!isPercentFormat(cell.numberFormat) || !isSummed || keepsShares(form, one)) return [];
  return [{ ...one, meant: field === 'weight' ? new Decimal(cell.value).times(100) : null }];
}

/** Whether a cell for points shows percentages that stay fractions: nothing adds them up, or the formulas turn them into points. */
function keepsShares({ indicators }: Form, { cell, place, totals }: NumberCell): boolean {
  if (place !== 'points' || !isPercentFormat(cell.numberFormat)) return false;
  const formulas = [...totals, ...indicators.flatMap(({ score }) => score ?? [])].map(({ formula = '' }) => formula);
  const isTurned = formulas.some((formula) => formula.includes(`${cell.address}*100`));
  return isTurned || reckonerOf(totals[0] ?? null) !== 'excel';
}
