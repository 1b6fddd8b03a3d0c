import Decimal from 'decimal.js';
import { readLeadingNumeral } from './chineseNumeral';
import { readPhrase } from './phrase';
import type { DurationQuantity } from './quantity';

/** Units of time as written after a number. 日 is a length here: a day of the month never stands without its month. */
export const DURATION_UNITS: ReadonlyMap<string, DurationQuantity['unit']> = new Map<string, DurationQuantity['unit']>([
  ['年', 'year'],
  ['周年', 'year'],
  ['个年度', 'year'],
  ['个月', 'month'],
  ['月', 'month'],
  ['周', 'week'],
  ['星期', 'week'],
  ['个星期', 'week'],
  ['天', 'day'],
  ['日', 'day'],
  ['自然日', 'day'],
  ['个自然日', 'day'],
  ['日历天', 'day'],
  ['个日历天', 'day'],
  ['工作日', 'workday'],
  ['个工作日', 'workday'],
  ['小时', 'hour'],
  ['个小时', 'hour'],
  ['h', 'hour'],
  ['分钟', 'minute'],
  ['min', 'minute'],
]);

type Unit = DurationQuantity['unit'];
type Length = Pick<DurationQuantity, 'amount' | 'unit'>;

/** '12月' alone is December; with a comparator ('≤12月') it is the unit column of the form joined on. */
const MONTH_OF_YEAR = /^(?:[1-9]|1[0-2]|[一二三四五六七八九十]|十[一二])月$/;
const CALENDAR_YEAR = /^(?:19|20|21)\d\d年$/;
const HALF = /^半(.+)$/;
const AND_A_HALF = /^(.+?)(年|个月|小时|天)半$/;
const YEARS_AND_MONTHS = /^(.+?年)零?(.+?个月)$/;
const HOURS_AND_MINUTES = /^(.+?小时)(.+?分钟)$/;

/** A length of time with its comparator: '12个月', '≤30个工作日', '半年', '一年内'. Null for everything else. */
export function readDurationText(plain: string, text: string): DurationQuantity | null {
  const phrase = readPhrase(plain);
  if (phrase === null || phrase.per.length > 0 || CALENDAR_YEAR.test(phrase.body)) return null;
  if (phrase.comparator === null && MONTH_OF_YEAR.test(phrase.body)) return null;
  const length = readLength(phrase.body);
  return length === null ? null : { kind: 'duration', text, ...length, comparator: phrase.comparator };
}

function readLength(body: string): Length | null {
  return (
    readSimple(body) ?? readHalf(body) ?? readSum(body, YEARS_AND_MONTHS, 12) ?? readSum(body, HOURS_AND_MINUTES, 60)
  );
}

function readSimple(body: string): Length | null {
  const numeral = readLeadingNumeral(body);
  const unit = numeral === null ? undefined : unitOf(body.slice(numeral.end));
  return numeral === null || unit === undefined ? null : { amount: new Decimal(numeral.literal), unit };
}

function unitOf(word: string): Unit | undefined {
  return DURATION_UNITS.get(word.toLowerCase());
}

/** '半年' and '一年半'. */
function readHalf(body: string): Length | null {
  const half = unitOf(HALF.exec(body)?.[1] ?? '');
  if (half !== undefined) return { amount: new Decimal('0.5'), unit: half };
  const [, number, unit] = AND_A_HALF.exec(body) ?? [];
  const whole = number === undefined || unit === undefined ? null : readSimple(number + unit);
  return whole === null ? null : { ...whole, amount: whole.amount.plus('0.5') };
}

/** '1年6个月' as months, '2小时30分钟' as minutes. */
function readSum(body: string, shape: RegExp, factor: number): Length | null {
  const [, large, small] = shape.exec(body) ?? [];
  const [first, second] = [readSimple(large ?? ''), readSimple(small ?? '')];
  if (first === null || second === null) return null;
  return { amount: first.amount.times(factor).plus(second.amount), unit: second.unit };
}
