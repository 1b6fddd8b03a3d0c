import Decimal from 'decimal.js';
import type { Cell } from '../../cell/cell';
import { percentSign } from '../../cell/numberFormat';
import { isBlankCell } from '../../form/cellState';
import { quantityOf } from '../../quantity/quantityOf';
import { plainPercent } from '../../scoring/exact';
import { numberChange, textChange } from './change';
import type { ChangeLabel } from './changeLabel';
import type { CellChange } from './fix';

/** A rate as a fraction, to the hundredth of a percent. */
const RATE_DECIMALS = 4;

/** The rate for a cell, in the cell's own way of writing rates: a fraction shown as a percentage, a text, or a number of percent. */
export function rateChange(cell: Cell, label: ChangeLabel, rate: Decimal): CellChange {
  const rounded = rate.toDecimalPlaces(RATE_DECIMALS, Decimal.ROUND_HALF_UP);
  const sign = percentSign(cell.numberFormat);
  if (sign === 'counted') return { ...numberChange(cell, label, rounded), after: plainPercent(rounded) };
  // A bare 0 does not tell how rates are written here; a bare 1 would read as one percent.
  if (cell.value === 0 && sign === null) return { ...numberChange(cell, label, rounded), ...asPercentage(rounded) };
  if (typeof cell.value === 'string' || isBlankCell(cell)) return textChange(cell, label, plainPercent(rounded));
  const isOfPercent = sign === 'written' || isPoints(cell, rounded);
  return numberChange(cell, label, isOfPercent ? rounded.times(100) : rounded);
}

function asPercentage(rate: Decimal): Pick<CellChange, 'after' | 'numberFormat'> {
  return { after: plainPercent(rate), numberFormat: rate.times(100).isInteger() ? '0%' : '0.00%' };
}

/** A bare number far above the fraction is meant as a percentage. */
function isPoints(cell: Cell, rate: Decimal): boolean {
  const quantity = quantityOf(cell);
  return quantity.kind === 'number' && quantity.value.greaterThan(Decimal.max(rate, 1).times(2));
}
