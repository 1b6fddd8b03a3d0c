import { lastDayOf } from './calendar';
import { inArabicDigits } from './chineseNumeral';
import type { DatePrecision } from '../cell/numberFormat';

const QUARTERS = [1, 2, 3, 4].map((quarter) => [quarter, [3 * quarter - 2, 3 * quarter]] as const);
/** '第3季度末', '3季度末': the end leaves no doubt that a part of the year is meant. */
const QUARTER_ENDS = QUARTERS.flatMap(([quarter, months]) =>
  [`第${quarter}季度末`, `第${quarter}季度底`, `${quarter}季度末`, `${quarter}季度底`].map(
    (word) => [word, months] as const,
  ),
);

/** Named parts of a year as first and last month, after digits were made Arabic. */
const YEAR_PARTS: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ...QUARTERS.flatMap(([quarter, months]) =>
    [`第${quarter}季度`, `${quarter}季度`].map((word) => [word, months] as const),
  ),
  ...QUARTER_ENDS,
  ['上半年', [1, 6]],
  ['下半年', [7, 12]],
  ['底', [1, 12]],
  ['年底', [1, 12]],
  ['末', [1, 12]],
  ['年末', [1, 12]],
  ['内', [1, 12]],
  ['年内', [1, 12]],
]);

/** Parts of a year that say what they are without the year: '4季度' alone may be a length of time. */
const YEARLESS_PARTS: ReadonlySet<string> = new Set([
  ...QUARTERS.map(([quarter]) => `第${quarter}季度`),
  ...QUARTER_ENDS.map(([word]) => word),
  '上半年',
  '下半年',
  '年底',
  '年末',
  '年内',
]);

/** Parts of a month as first and last day; 0 stands for the month's last day. */
const MONTH_PARTS: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['', [1, 0]],
  ['底', [1, 0]],
  ['末', [1, 0]],
  ['内', [1, 0]],
  ['上旬', [1, 10]],
  ['中旬', [11, 20]],
  ['下旬', [21, 0]],
]);

/** A date text taken apart: the days it covers within one year, which may be left unsaid. */
export interface DateSpan {
  readonly year: number | null;
  readonly fromMonth: number;
  readonly fromDay: number;
  readonly toMonth: number;
  readonly toDay: number;
  readonly precision: DatePrecision;
}

/** What the second half of a period leaves out and takes from the first: '2020年1月1日至12月31日'. */
interface DateContext {
  readonly year: number | null;
  readonly month?: number;
}

const NUMERIC_DAY = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?: \d{1,2}:\d{2}(?::\d{2}(?:\.0+)?)?)?$/;
const NUMERIC_MONTH = /^(\d{4})[-/](\d{1,2})$/;
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR = /^(?:(\d{4})(?:年度?)|本年度?|当年|今年)/;
const MONTH = /^(\d{1,2})月份?(?:(\d{1,2})[日号]?|(底|末|内|上旬|中旬|下旬)?)$/;
const DAY = /^(\d{1,2})[日号]$/;
const CHINESE_DIGITS = /[零〇一二三四五六七八九十]+(?=年|月|日|号|季度)/g;
const FIRST_READABLE_YEAR = 1900;
const LAST_READABLE_YEAR = 2199;

/** Reads a text that is exactly one day, month, part of a year or year; null for everything else. */
export function readDateSpan(text: string, context: DateContext = { year: null }): DateSpan | null {
  const numeric = NUMERIC_DAY.exec(text);
  if (numeric !== null) return daySpan(Number(numeric[1]), Number(numeric[3]), Number(numeric[4]));
  const month = NUMERIC_MONTH.exec(text);
  if (month !== null) return monthSpan(Number(month[1]), Number(month[2]), '');
  const compact = COMPACT_DAY.exec(text);
  if (compact !== null) return daySpan(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return readWritten(text.replace(CHINESE_DIGITS, inArabicDigits), context);
}

function readWritten(text: string, context: DateContext): DateSpan | null {
  const head = YEAR.exec(text);
  const year = head === null ? context.year : head[1] === undefined ? null : Number(head[1]);
  const rest = text.slice(head?.[0].length ?? 0);
  if (rest === '') return year === null ? null : partSpan(year, 1, 12, 'year');
  const part = YEAR_PARTS.get(rest);
  if (part !== undefined && (head !== null || YEARLESS_PARTS.has(rest)))
    return partSpan(year, ...part, precisionOf(part));
  const month = MONTH.exec(rest);
  if (month !== null) {
    return month[2] === undefined
      ? monthSpan(year, Number(month[1]), month[3] ?? '')
      : daySpan(year, Number(month[1]), Number(month[2]));
  }
  const day = head === null && context.month !== undefined ? DAY.exec(rest) : null;
  return day === null || context.month === undefined ? null : daySpan(year, context.month, Number(day[1]));
}

function precisionOf([from, to]: readonly [number, number]): DatePrecision {
  return from === 1 && to === 12 ? 'year' : 'month';
}

function daySpan(year: number | null, month: number, day: number): DateSpan | null {
  if (day < 1 || day > lastDayOf(year, month)) return null;
  return span(year, month, day, month, day, 'day');
}

function monthSpan(year: number | null, month: number, word: string): DateSpan | null {
  const part = MONTH_PARTS.get(word);
  const last = lastDayOf(year, month);
  if (part === undefined || last === 0) return null;
  return span(year, month, part[0], month, part[1] === 0 ? last : part[1], 'month');
}

function partSpan(year: number | null, fromMonth: number, toMonth: number, precision: DatePrecision): DateSpan | null {
  return span(year, fromMonth, 1, toMonth, lastDayOf(year, toMonth), precision);
}

function span(
  year: number | null,
  fromMonth: number,
  fromDay: number,
  toMonth: number,
  toDay: number,
  precision: DatePrecision,
): DateSpan | null {
  if (year !== null && (year < FIRST_READABLE_YEAR || year > LAST_READABLE_YEAR)) return null;
  return { year, fromMonth, fromDay, toMonth, toDay, precision };
}
