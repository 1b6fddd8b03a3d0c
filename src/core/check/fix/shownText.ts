import Decimal from 'decimal.js';
import type { Cell } from '../../cell/cell';
import { percentSign } from '../../cell/numberFormat';
import { textIn } from '../../form/cellState';
import { plainNumber, plainPercent } from '../../scoring/exact';

/** What a cell shows, as far as a percent sign in its number format matters; '' for an empty one. */
export function shownText(cell: Cell): string {
  const { value, numberFormat } = cell;
  if (typeof value !== 'number') return textIn(cell);
  if (percentSign(numberFormat) === 'counted') return plainPercent(new Decimal(value));
  return withWrittenSign(plainNumber(new Decimal(value)), cell);
}

/** A number in plain digits with the percent sign that its cell writes beside every number. */
export function withWrittenSign(digits: string, { numberFormat }: Cell): string {
  return percentSign(numberFormat) === 'written' ? `${digits}%` : digits;
}
