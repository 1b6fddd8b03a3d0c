import { readChineseNumeral } from '../../quantity/chineseNumeral';
import { normalizeText } from '../../quantity/normalizeText';
import type { DateQuantity, PeriodQuantity, Quantity } from '../../quantity/quantity';
import { readQuantity } from '../../quantity/readQuantity';
import type { NoScore } from '../noScore';
import { someYear, timeSpanOf, yearOf } from '../timeSpan';
import { monthPair } from './monthPair';
import type { Pair, PairReading } from './pair';

/** '9月前', '2023年三季度以前完成', '2024年前': the number, what it counts, and the words around both. */
const VAGUE =
  /^(.*?)(\d{1,4}|[一二三四五六七八九十]{1,2})(月份?|季度|年度?)(?:之前|以前|前)((?:全部|已)?(?:完成|完工|竣工)?)$/;

/** The two ways to read such a deadline: up to the end of what comes before, and up to the end of what is named. */
interface Readings {
  readonly early: DateQuantity;
  readonly late: DateQuantity;
}

/**
 * '9月前' may end with August or with September. What was done by August is in time, what came after September is late, either way;
 * what was done in between only the user can judge.
 */
export function vagueDeadline(pair: Pair): PairReading | NoScore | null {
  const { target } = pair;
  const readings = target.kind === 'word' ? readingsOf(target.text) : null;
  if (!readings) return null;
  const { early, late } = readings;
  const { actual } = monthPair({ ...pair, target: late }) ?? pair;
  if (actual.kind !== 'date' && actual.kind !== 'period') return { target: late, actual };
  const year = [late, actual].flatMap(({ to }) => (to === null ? [] : [yearOf(to)]))[0] ?? someYear();
  const [first, last, done] = [early, late, actual].map((quantity) => timeSpanOf(quantity, year));
  if (!first || !last || !done) return { target: late, actual };
  if (done.to <= first.to) return { target: early, actual };
  if (earliestDay(actual, done.from, done.to) > last.to) return { target: late, actual };
  return { code: 'timeAmbiguous', case: 'deadline', target: target.text.trim(), actual: actual.text.trim() };
}

/** A period is done on its last day; a month or a year may mean any of its days. */
function earliestDay({ kind }: DateQuantity | PeriodQuantity, from: number, to: number): number {
  return kind === 'period' ? to : from;
}

function readingsOf(text: string): Readings | null {
  const [, before = '', number, unit, after = ''] = VAGUE.exec(normalizeText(text.trim())) ?? [];
  if (number === undefined || unit === undefined) return null;
  const late = deadline(`${before}${number}${unit}底前${after}`, text);
  const previous = late && numberBefore(number);
  const early = previous ? deadline(`${before}${previous}${unit}底前${after}`, text) : null;
  return early && late ? { early, late } : null;
}

/** January and the first quarter have nothing before them in their year. */
function numberBefore(number: string): string | null {
  const value = /^\d/.test(number) ? Number(number) : readChineseNumeral(number);
  return value !== null && value > 1 ? String(value - 1) : null;
}

function deadline(text: string, written: string): DateQuantity | null {
  const quantity: Quantity = readQuantity({ value: text });
  return quantity.kind === 'date' ? { ...quantity, text: written } : null;
}
