import Decimal from 'decimal.js';
import type { Cell } from '../cell/cell';
import { percentSign } from '../cell/numberFormat';
import { labelText } from '../cell/cellText';
import { quantityOf } from '../quantity/quantityOf';

/** A tenth of a percent of a percent: what binary fractions lose is far smaller. */
const MIN_TOLERANCE = new Decimal('1e-9');
/** Half a percent: a bare 1 or 0 in a rate cell is still meant to the percent. */
const GREATEST_TOLERANCE = new Decimal('0.005');

/**
 * Whether a printed 执行率 is this rate (a fraction), to the last decimal it prints: 86% is right for 86.20 %, 86.19% is not.
 * A bare number may be a fraction or a percentage; a cell without a number is not wrong.
 */
export function rateMatches(cell: Cell, rate: Decimal): boolean {
  const printed = quantityOf(cell);
  if (printed.kind !== 'number') return true;
  const asPercent = agrees(printed.written.div(100), printedDecimals(cell, printed.written) + 2, rate);
  if (printed.percent || isOfPercent(cell)) return asPercent;
  return asPercent || agrees(printed.value, printed.value.decimalPlaces(), rate);
}

/** Decimals as they are printed, zeros at the end included: '31.00%' and 0.31 shown as 0.00% have two. */
function printedDecimals({ value, numberFormat = '' }: Cell, written: Decimal): number {
  const shown = typeof value === 'string' ? labelText(value) : percentSign(numberFormat) ? numberFormat : '';
  const digits = /\.(\d+)/.exec(shown)?.[1] ?? '';
  return Math.max(digits.length, written.decimalPlaces());
}

/** A number of percent with a sign its cell writes beside it: 86.18 shown as 86.18% by 0.00"%". */
function isOfPercent({ value, numberFormat }: Cell): boolean {
  return typeof value === 'number' && percentSign(numberFormat) === 'written';
}

function agrees(printed: Decimal, decimals: number, rate: Decimal): boolean {
  const half = new Decimal(10).pow(-decimals).div(2);
  const tolerance = Decimal.min(GREATEST_TOLERANCE, Decimal.max(MIN_TOLERANCE, half));
  return printed.minus(rate).abs().lessThanOrEqualTo(tolerance);
}
