import Decimal from 'decimal.js';
import type { Cell } from '../../cell';
import { isBlankCell } from '../../form/cellState';
import { readQuantity } from '../../quantity/readQuantity';
import { plainPercent } from '../../scoring/exact';
import { numberChange, textChange } from './change';
import type { ChangeLabel } from './changeLabel';
import type { CellChange } from './fix';
import { isPercentCell } from './shownText';

/** A rate as a fraction, to the hundredth of a percent. */
const RATE_DECIMALS = 4;

/** The rate for a cell, in the cell's own way of writing rates. */
export function rateChange(cell: Cell, label: ChangeLabel, rate: Decimal): CellChange {
  const rounded = rate.toDecimalPlaces(RATE_DECIMALS, Decimal.ROUND_HALF_UP);
  if (isPercentCell(cell)) return { ...numberChange(cell, label, rounded), after: plainPercent(rounded) };
  const isText = typeof cell.value === 'string' && !isBlankCell(cell);
  if (isText || isBlankCell(cell)) return textChange(cell, label, plainPercent(rounded));
  const quantity = readQuantity(cell);
  const isPoints = quantity.kind === 'number' && quantity.value.greaterThan(rateOrOne(rounded).times(2));
  return numberChange(cell, label, isPoints ? rounded.times(100) : rounded);
}

/** A bare number far above the fraction is meant as a percentage. */
function rateOrOne(rate: Decimal): Decimal {
  return Decimal.max(rate, 1);
}
