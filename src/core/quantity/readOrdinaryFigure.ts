import Decimal from 'decimal.js';
import { LEADING_COMPARATORS } from './comparators';
import { readTail, shift } from './measure';
import type { NumberQuantity } from './quantity';
import { DURATION_UNITS } from './readDurationText';

const COMPARATORS = new Map(LEADING_COMPARATORS);
/** A sign, digits, and what they are: '>=95%', '不少于12次', '85万元'. */
const ORDINARY = /^(\D{0,8}?)(\d{1,15}(?:\.\d{1,15})?)(\D.*|)$/;
/** Eight digits may be a day, and what begins like this a year or a part of one. */
const MAY_BE_DATE = /^\d{8}$/;
const OF_CALENDAR = /^[年月日号季]/;

/**
 * The ordinary figure, which most cells hold, in one look; null for every other text, which the readers for dates, periods and phrases go
 * through one after the other. What it reads they read alike.
 */
export function readOrdinaryFigure(plain: string, text: string): NumberQuantity | null {
  const [, sign = '', digits, rest = ''] = ORDINARY.exec(plain) ?? [];
  const comparator = sign === '' ? null : COMPARATORS.get(sign);
  if (digits === undefined || comparator === undefined) return null;
  if (OF_CALENDAR.test(rest) || (rest === '' && MAY_BE_DATE.test(digits))) return null;
  const tail = readTail(rest);
  if (tail === null || DURATION_UNITS.has(tail.unit)) return null;
  const written = new Decimal(digits);
  return {
    kind: 'number',
    text,
    value: tail.exponent === 0 ? written : shift(digits, tail.exponent),
    written,
    percent: tail.percent,
    comparator,
    unit: tail.unit,
    approximate: tail.approximate,
  };
}
