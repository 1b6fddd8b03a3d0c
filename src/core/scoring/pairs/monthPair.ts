import { lastDayOf, serialOf } from '../../quantity/calendar';
import type { DateQuantity, Quantity } from '../../quantity/quantity';
import { normalizeText } from '../../quantity/normalizeText';
import { readQuantity } from '../../quantity/readQuantity';
import type { Pair, PairReading } from './pair';

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

/** '2020.12' and '四季度' beside a date or a period are December 2020 and October to December, no numbers; nor is '≤12月' any length of time. */
export function monthPair({ target, actual }: Pair): PairReading | null {
  const [first, second] = [quarter(target), quarter(actual)];
  if (first && second) return { target: first, actual: second };
  const month = isDated(target) ? (dottedMonth(actual) ?? quarter(actual)) : null;
  if (month) return { target, actual: month };
  const wanted = isDated(actual) ? (dottedMonth(target) ?? quarter(target) ?? lastMonth(target)) : null;
  // A target that may be January or October is none.
  return wanted && !isUnclearMonth(wanted) ? { target: wanted, actual } : null;
}

/** '四季度'; alone it may be four quarters. */
function quarter({ kind, text }: Quantity): DateQuantity | null {
  if (kind !== 'number' || !/^[一二三四1-4]季度$/.test(text.trim())) return null;
  const named = readQuantity({ value: `第${text.trim()}` });
  return named.kind === 'date' ? { ...named, text } : null;
}

/** '≤12月': by the end of December. */
function lastMonth({ kind, text }: Quantity): DateQuantity | null {
  const month =
    kind === 'duration' ? /^(?:≤|<=|≦|不晚于|不超过)(\d{1,2})月份?$/.exec(normalizeText(text.trim()))?.[1] : undefined;
  if (month === undefined) return null;
  const date = readQuantity({ value: `${month}月底前` });
  return date.kind === 'date' ? { ...date, text } : null;
}

function isDated({ kind }: Quantity): boolean {
  return kind === 'date' || kind === 'period';
}
