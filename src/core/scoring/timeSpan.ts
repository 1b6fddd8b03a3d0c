import { exact } from './exact';
import { FIRST_YEAR, LAST_YEAR, dateOfSerial, serialOf } from '../quantity/calendar';
import type { DateQuantity, PeriodQuantity, Quantity } from '../quantity/quantity';

/** The first and last day a date or period can mean, as Excel serials. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** What was planned and what came of it, in one calendar. */
export interface TimeSpans {
  readonly plan: TimeSpan;
  readonly done: TimeSpan;
}

/** A year to lay days without a year in; not a leap year. */
const SOME_YEAR = 2001;

/** The span of a date or period; a date without a year is laid in `year`. Null when its year is unknown. */
export function timeSpanOf(quantity: DateQuantity | PeriodQuantity, year: number | null): TimeSpan | null {
  if (quantity.from !== null && quantity.to !== null) return { from: quantity.from, to: quantity.to };
  if (quantity.kind === 'period' || year === null) return null;
  const first = quantity.precision === 'day' ? quantity.day : 1;
  return {
    from: serialOf({ year, month: quantity.month, day: first }),
    to: serialOf({ year, month: quantity.month, day: quantity.day }),
  };
}

/** The year to lay both sides in when neither names one. */
export function someYear(): number {
  return SOME_YEAR;
}

/** The year of an Excel serial. */
export function yearOf(serial: number): number {
  return dateOfSerial(serial).getUTCFullYear();
}

/** Whether a serial is the last day of its month. */
export function endsMonth(serial: number): boolean {
  return dateOfSerial(serial + 1).getUTCDate() === 1;
}

/** A serial as '2020-12-31'. */
export function isoDay(serial: number): string {
  return dateOfSerial(serial).toISOString().slice(0, 10);
}

/** A whole bare number that is a day of this century when read as an Excel serial; null for anything else. */
export function serialDayOf(quantity: Quantity): number | null {
  if (quantity.kind !== 'number' || quantity.percent || quantity.unit !== '' || quantity.comparator) return null;
  const value = exact(quantity.value);
  if (!value.isInteger() || value.lt(serialOf({ year: FIRST_YEAR, month: 1, day: 1 }))) return null;
  return value.lte(serialOf({ year: LAST_YEAR, month: 12, day: 31 })) ? value.toNumber() : null;
}
