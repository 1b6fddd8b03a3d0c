import Decimal from 'decimal.js';
import type { Cell } from '../../cell';
import { textIn } from '../../form/cellState';
import { plainNumber, plainPercent } from '../../scoring/exact';

/** What a cell shows, as far as a number format of percentages matters; '' for an empty one. */
export function shownText(cell: Cell): string {
  const { value } = cell;
  if (typeof value !== 'number') return textIn(cell);
  return isPercentCell(cell) ? plainPercent(new Decimal(value)) : plainNumber(new Decimal(value));
}

/** Whether a cell shows its number as a percentage. */
export function isPercentCell({ numberFormat = '' }: Cell): boolean {
  return numberFormat.includes('%');
}
