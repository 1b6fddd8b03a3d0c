const UNIX_EPOCH_SERIAL = 25_569;
const MILLISECONDS_PER_DAY = 86_400_000;
const LAST_SERIAL = 2_958_465;
/** Days between the two days from which Excel counts. */
export const DAYS_TO_1904 = 1462;
/** The first year a form is filled in for. */
export const FIRST_YEAR = 2000;
/** The last one. */
export const LAST_YEAR = 2099;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of the calendar. */
export interface CalendarDay {
  readonly year: number;
  /** 1-12 */
  readonly month: number;
  /** 1-31 */
  readonly day: number;
}

/** The day as Excel counts it: days since 1899-12-30. */
export function serialOf({ year, month, day }: CalendarDay): number {
  return serialOfTime(Date.UTC(year, month - 1, day));
}

/** A moment, in milliseconds since 1970, as Excel counts it: days since 1899-12-30. */
export function serialOfTime(milliseconds: number): number {
  return milliseconds / MILLISECONDS_PER_DAY + UNIX_EPOCH_SERIAL;
}

/** The moment an Excel serial stands for, in UTC. */
export function dateOfSerial(serial: number): Date {
  return new Date((serial - UNIX_EPOCH_SERIAL) * MILLISECONDS_PER_DAY);
}

/** The day an Excel serial stands for; its time of day is dropped. Null outside 1900-9999. */
export function dayOfSerial(serial: number): CalendarDay | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL)) return null;
  const date = dateOfSerial(whole);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Days in a month; 29 for February when the year is not known. */
export function lastDayOf(year: number | null, month: number): number {
  const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}
