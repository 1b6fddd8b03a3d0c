import { SEPARATORS } from './readRangeText';
import type { PeriodQuantity } from './quantity';
import { serialOf } from './calendar';
import { readDateSpan } from './dateSpan';
import type { DateSpan } from './dateSpan';

const SHARED_UNIT = /^\d{1,4}([年月日])/;
const DOTTED_MONTH = /^(\d{4})\.(\d{1,2})$/;
const MONTH_OR_DAY = /^(?:(\d{1,2})[-/.])?(\d{1,2})$/;
const WHOLE_YEAR = /^(\d{4})年(?:全年|1至12月)$/;

/** A stretch of days with its year said: '2020年1月1日至12月31日', '2020.1-2020.12', '2020年1-12月'. Null for everything else. */
export function readPeriodText(plain: string, text: string): PeriodQuantity | null {
  const body = plain.replace(/^[自从在]/, '').replace(/(?:期间|止|之间|完成)$/, '');
  if (WHOLE_YEAR.test(body)) return period(readDateSpan(body.slice(0, 5)), readDateSpan(body.slice(0, 5)), text);
  for (const separator of body.matchAll(SEPARATORS)) {
    const left = body.slice(0, separator.index).replace(/起$/, '');
    const right = body.slice(separator.index + separator[0].length);
    const found = readHalves(left, right, text);
    if (found !== null) return found;
  }
  return null;
}

function readHalves(left: string, right: string, text: string): PeriodQuantity | null {
  const first = readDateSpan(dotted(left)) ?? readDateSpan(left + (SHARED_UNIT.exec(right)?.[1] ?? ''));
  if (first === null) return null;
  return period(first, readSecond(left, right, first), text);
}

function readSecond(left: string, right: string, first: DateSpan): DateSpan | null {
  const context = { year: first.year, month: first.fromMonth };
  const written = readDateSpan(dotted(right), context);
  const short = MONTH_OR_DAY.exec(right);
  if (written !== null || short === null || !/^\d{4}[-/.]/.test(left)) return written;
  const [, month, last = ''] = short;
  if (first.precision === 'month') return month === undefined ? readDateSpan(`${last}月`, context) : null;
  return readDateSpan(month === undefined ? `${last}日` : `${month}月${last}日`, context);
}

/** '2020.12' is a month only as one half of a period; alone it is a number. */
function dotted(text: string): string {
  return text.replace(DOTTED_MONTH, '$1-$2');
}

function period(first: DateSpan | null, last: DateSpan | null, text: string): PeriodQuantity | null {
  if (first === null || last === null || first.year === null || last.year === null) return null;
  const from = serialOf({ year: first.year, month: first.fromMonth, day: first.fromDay });
  const to = serialOf({ year: last.year, month: last.toMonth, day: last.toDay });
  return from <= to ? { kind: 'period', text, from, to } : null;
}
