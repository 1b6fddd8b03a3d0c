import { lastDayOf, serialOf } from '../../quantity/calendar';
import type { DateQuantity, Quantity } from '../../quantity/quantity';

const YEAR_AND_MONTH = /^((?:19|20)\d\d)\.(\d{1,2})$/;

/** The month that the number '2020.12' stands for beside a date; '2020.1' may be what Excel made of 2020.10, so it stands for January to October. */
export function dottedMonth(quantity: Quantity): DateQuantity | null {
  const [, year, digits] = YEAR_AND_MONTH.exec(quantity.text.trim()) ?? [];
  if (quantity.kind !== 'number' || year === undefined || digits === undefined) return null;
  const first = { year: Number(year), month: Number(digits), day: 1 };
  const month = digits === '1' ? 10 : first.month;
  if (month < 1 || month > 12) return null;
  const day = lastDayOf(first.year, month);
  const to = serialOf({ ...first, month, day });
  return { kind: 'date', text: quantity.text, from: serialOf(first), to, month, day, precision: 'month' };
}

/** Whether a dotted month may be January or October. */
export function isUnclearMonth({ text }: DateQuantity): boolean {
  return /\.1$/.test(text.trim());
}
