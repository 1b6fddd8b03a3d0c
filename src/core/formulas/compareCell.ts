import Decimal from 'decimal.js';
import type { Cell } from '../cell/cell';
import { GENERAL, RATE_FORMAT, TEXT_FORMAT, percentSign } from '../cell/numberFormat';
import { amountIn, isBlankCell, textIn } from '../form/cellState';
import { quantityOf } from '../quantity/quantityOf';
import { readTypedNumber } from '../quantity/readAmount';
import { plainNumber, plainPercent, roundHalfUp } from '../scoring/exact';
import { isSameGrade } from '../scoring/totalScore';
import { formulaEntry } from '../sheet/edit/entry';
import type { ConversionCell, CalculatedField } from './conversionCell';
import type { ConversionObstacle, FormulaResult } from './formulaResult';

/** A formula for a cell, without '=', and what it would show there. */
export interface Candidate {
  readonly cell: Cell;
  readonly field: CalculatedField;
  readonly subject: string;
  readonly formula: string;
  readonly result: FormulaResult;
}

/** What stands in a cell as a number, and the number format a formula needs in its place; null: its own. */
interface Printed {
  readonly value: Decimal | null;
  readonly text: string;
  readonly numberFormat: string | null;
}

/** Points are compared to the cent, a rate to the hundredth of a percent. */
const POINT_DECIMALS = 2;
const RATE_DECIMALS = 4;

/** Compares what stands in a cell with what a formula would show there. */
export function compareCell({ cell, field, subject, formula, result }: Candidate): ConversionCell {
  const isRate = field === 'rate';
  const word = result.kind === 'text' ? result.text : null;
  const value = result.kind === 'number' ? result.value : null;
  const printed = isRate ? printedRate(cell, value) : printedPoints(cell);
  const base = {
    cell: cell.address,
    field,
    subject,
    old: cell.value,
    oldText: printed.text,
    result: null,
    newText: '',
    entry: null,
    numberFormat: null,
    obstacle: null,
  };
  if (cell.formula !== undefined) return { ...base, state: 'formula' };
  const obstacle = field === 'grade' ? wordObstacle(cell, result) : numberObstacle(cell, printed, result);
  if (obstacle) return { ...base, state: 'cannot', obstacle };
  const agrees =
    field === 'grade'
      ? isSameGrade(printed.text, word ?? '')
      : isSame(printed.value, value, isRate ? RATE_DECIMALS : POINT_DECIMALS);
  return {
    ...base,
    state: agrees ? 'agrees' : 'differs',
    result: value,
    newText: word ?? (value === null ? '' : isRate ? plainPercent(value) : plainNumber(value)),
    entry: formulaEntry(`=${formula}`),
    numberFormat: printed.numberFormat,
  };
}

/** Why what was typed has to stay; null when nothing speaks against a formula. */
function numberObstacle(cell: Cell, printed: Printed, result: FormulaResult): ConversionObstacle | null {
  if (result.kind === 'none') return result.obstacle;
  if (isBlankCell(cell)) return null;
  if (!printed.value && isNotApplicable(cell)) return { kind: 'notANumber', text: printed.text };
  return result.kind === 'empty' ? { kind: 'unfilled' } : null;
}

/** '—' and '/' say that there is nothing to calculate. */
function isNotApplicable(cell: Cell): boolean {
  return quantityOf(cell).kind === 'notApplicable';
}

/** A word stays where the formula would show nothing yet. */
function wordObstacle(cell: Cell, result: FormulaResult): ConversionObstacle | null {
  return result.kind === 'empty' && !isBlankCell(cell) ? { kind: 'unfilled' } : null;
}

function isSame(old: Decimal | null, value: Decimal | null, decimals: number): boolean {
  if (!old || !value) return old === value;
  return roundHalfUp(old, decimals).equals(roundHalfUp(value, decimals));
}

/** '18分' says 18. A cell for texts would keep a formula as a text. */
function printedPoints(cell: Cell): Printed {
  const text = textIn(cell);
  return {
    value: amountIn(cell) ?? readTypedNumber(text, 'points'),
    text,
    numberFormat: cell.numberFormat === TEXT_FORMAT ? GENERAL : null,
  };
}

/** A rate may be written as a fraction or, without sign, as a percentage: of 0.862 and 86.2 the one nearer to the result. */
function printedRate(cell: Cell, result: Decimal | null): Printed {
  const keepsFormat = typeof cell.value === 'number' && cell.numberFormat !== TEXT_FORMAT;
  const quantity = quantityOf(cell);
  if (isBlankCell(cell) || quantity.kind !== 'number') {
    return { value: null, text: textIn(cell), numberFormat: RATE_FORMAT };
  }
  const { value, percent, text } = quantity;
  const hundredth = value.div(100);
  const distance = (candidate: Decimal): Decimal => candidate.minus(result ?? new Decimal(1)).abs();
  const isWritten = typeof cell.value === 'number' && percentSign(cell.numberFormat) === 'written';
  const isPercentage = !percent && (isWritten || distance(hundredth).lessThan(distance(value)));
  return {
    value: isPercentage ? hundredth : value,
    text,
    numberFormat: keepsFormat && !isPercentage ? null : RATE_FORMAT,
  };
}
