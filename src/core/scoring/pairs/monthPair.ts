import { lastDayOf, serialOf } from '../../quantity/calendar';
import type { DateQuantity, Quantity } from '../../quantity/quantity';
import type { Pair, PairReading } from './pair';

const YEAR_AND_MONTH = /^((?:19|20)\d\d)\.(\d{1,2})$/;

/** '2020.12' beside a date or a period is December 2020, not a number. */
export function monthPair({ target, actual }: Pair): PairReading | null {
  const month = isDated(target) ? monthIn(actual) : null;
  if (month) return { target, actual: month };
  const wanted = isDated(actual) ? monthIn(target) : null;
  // A target that may be January or October is none.
  return wanted && !isUnclear(wanted) ? { target: wanted, actual } : null;
}

/** The month; '2020.1' may be what Excel made of 2020.10, so it stands for January to October. */
function monthIn(quantity: Quantity): DateQuantity | null {
  const [, year, digits] = YEAR_AND_MONTH.exec(quantity.text.trim()) ?? [];
  if (quantity.kind !== 'number' || year === undefined || digits === undefined) return null;
  const first = { year: Number(year), month: Number(digits), day: 1 };
  const month = digits === '1' ? 10 : first.month;
  if (month < 1 || month > 12) return null;
  const day = lastDayOf(first.year, month);
  const to = serialOf({ ...first, month, day });
  return { kind: 'date', text: quantity.text, from: serialOf(first), to, month, day, precision: 'month' };
}

function isUnclear({ text }: DateQuantity): boolean {
  return /\.1$/.test(text.trim());
}

function isDated({ kind }: Quantity): boolean {
  return kind === 'date' || kind === 'period';
}
