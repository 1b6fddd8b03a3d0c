import Decimal from 'decimal.js';
import { CHINESE_NUMERAL_CHARACTERS } from './chineseNumeral';
import { readMeasure } from './measure';
import type { Measure } from './measure';
import { readPhrase } from './phrase';
import type { NumberQuantity, RangeQuantity } from './quantity';
import { readNumberText } from './readNumberText';

const SIGN = '(?:±|\\+/-|正负|加减)';
const ALONE = new RegExp(`^${SIGN}(?=\\d)(.+)$`);
const AROUND = new RegExp(`^(.+?)${SIGN}(?=\\d)(.+)$`);
/** '(92.5±2.5)%' is 92.5%±2.5%. */
const BRACKETED = new RegExp(`^\\((.+?)(${SIGN})(.+)\\)([^()]+)$`);
/** A bare middle beside a tolerance in percent is a percentage itself only below 100: '100±5%' may be 95 to 105 of anything. */
const LARGEST_BARE_PERCENT = 100;

/** '92.5%±2.5%', '100±5个', '(92.5±2.5)%', and '±5%' around nought; both bounds inclusive. Null for everything else. */
function readTolerance(body: string, text: string): RangeQuantity | null {
  const plain = body.replace(BRACKETED, '$1$4$2$3$4');
  const alone = readMeasure(ALONE.exec(plain)?.[1] ?? '');
  if (alone !== null) return around(new Decimal(0), alone.value, alone, text);
  const [, left = '', right = ''] = AROUND.exec(plain) ?? [];
  const tolerance = readMeasure(right);
  const middle = tolerance && readMiddle(left, right, tolerance);
  if (!middle || !tolerance) return null;
  if (tolerance.percent && !middle.percent)
    return around(middle.value, tolerance.value.times(middle.value), middle, text);
  const like = tolerance.unit === '' ? middle : tolerance;
  return isBare(tolerance) && middle.percent
    ? around(middle.value, tolerance.value.div(100), middle, text)
    : around(middle.value, tolerance.value, like, text);
}

/** The middle in its own unit, or in that of the tolerance; null where the two do not go together. */
function readMiddle(left: string, right: string, tolerance: Measure): Measure | null {
  const middle = readMeasure(left);
  if (!middle) return null;
  if (isBare(middle) && !isBare(tolerance)) {
    if (tolerance.percent && middle.value.gte(LARGEST_BARE_PERCENT)) return null;
    return readMeasure(left + (/[^\d.]+$/.exec(right)?.[0] ?? ''));
  }
  return tolerance.percent || isBare(tolerance) || tolerance.unit === middle.unit ? middle : null;
}

function isBare({ unit, percent, value, written }: Measure): boolean {
  return unit === '' && !percent && value.eq(written);
}

function around(middle: Decimal, distance: Decimal, { percent, unit }: Measure, text: string): RangeQuantity | null {
  if (distance.isNegative()) return null;
  return { kind: 'range', text, low: middle.minus(distance), high: middle.plus(distance), percent, unit };
}

const MAX_LENGTH = 40;
const NUMERAL = new RegExp(`[\\d.,${CHINESE_NUMERAL_CHARACTERS}]`);
const SEPARATOR = /(?:并且|且|又|,|;|、)$/;
/** '90%<=x<=95%'. */
const UNKNOWN_BETWEEN = /^(.+?)<=[a-z]<=(.+)$/i;

/** '≥90%、≤95%', '不低于90%且不高于95%', '90%以上95%以下', '90%≤x≤95%'. Strict bounds are no inclusive range. Null for everything else. */
function readTwoBounds(plain: string, text: string): RangeQuantity | null {
  if (plain.length > MAX_LENGTH) return null;
  const [, least, most] = UNKNOWN_BETWEEN.exec(plain) ?? [];
  if (least !== undefined && most !== undefined) return readPair(`>=${least}`, `<=${most}`, text);
  for (let at = 1; at < plain.length; at += 1) {
    if (isInsideNumeral(plain, at)) continue;
    const found = readPair(plain.slice(0, at).replace(SEPARATOR, ''), plain.slice(at), text);
    if (found) return found;
  }
  return null;
}

/** '≥12以内' contradicts itself; it is not '≥1' and '2以内'. */
function isInsideNumeral(plain: string, at: number): boolean {
  return NUMERAL.test(plain.charAt(at - 1)) && NUMERAL.test(plain.charAt(at));
}

function readPair(left: string, right: string, text: string): RangeQuantity | null {
  const first = readNumberText(left, text);
  const second = first?.comparator ? readNumberText(right, text) : null;
  if (first?.comparator === '>=' && second?.comparator === '<=') return between(first, second, text);
  return first?.comparator === '<=' && second?.comparator === '>=' ? between(second, first, text) : null;
}

function between(low: NumberQuantity, high: NumberQuantity, text: string): RangeQuantity | null {
  const { percent, unit } = high;
  if (low.percent !== percent || (low.unit !== unit && low.unit !== '') || low.value.gt(high.value)) return null;
  return { kind: 'range', text, low: low.value, high: high.value, percent, unit };
}

/** What stands between the two ends of a range or a period. */
export const SEPARATORS = /--?|~|至|到/g;
/** '1-12月' and '1-31日' are a stretch of the calendar, not a number of months or days. */
const CALENDAR_UNITS: ReadonlySet<string> = new Set(['月', '日']);
/** Before a single number 控制在 means 'at most', before two bounds it adds nothing. */
const KEPT_BETWEEN = /^控制在/;
/** '介于90%和95%之间': without 介于 or 之间 they would be two figures. */
const BETWEEN = /^介于|之间$/;

/** '3-5个', '90%~95%', '≥3且≤5', '±5%以内'; both bounds inclusive. Null for everything else. */
export function readRangeText(plain: string, text: string): RangeQuantity | null {
  const phrase = readPhrase(plain.replace(KEPT_BETWEEN, ''));
  if (phrase === null) return readTwoBounds(plain, text);
  if (phrase.per.length > 0) return null;
  // '±5%以内' is the tolerance itself; '不超过95%±2%' says two things at once.
  const isTolerance = phrase.comparator === null || (phrase.comparator === '<=' && plain.startsWith(phrase.body));
  const tolerance = isTolerance ? readTolerance(phrase.body, text) : null;
  if (tolerance !== null) return tolerance;
  if (phrase.comparator !== null) return readTwoBounds(plain, text);
  const body = BETWEEN.test(plain) ? phrase.body.replace(/[和与]/, '~') : phrase.body;
  return readBounds(body, text) ?? readTwoBounds(plain, text);
}

function readBounds(body: string, text: string): RangeQuantity | null {
  for (const separator of body.matchAll(SEPARATORS)) {
    const high = readMeasure(body.slice(separator.index + separator[0].length));
    if (high === null) continue;
    const low = readLow(body.slice(0, separator.index), body, high);
    if (low !== null) return range(low, high, text);
  }
  return null;
}

/** The lower bound: with a unit of its own it must be the same as the upper bound's, without one it takes the upper bound's scale and unit. */
function readLow(left: string, body: string, high: Measure): Measure | null {
  const low = readMeasure(left);
  if (low === null) return null;
  const bare = low.unit === '' && !low.percent && low.value.eq(low.written);
  if (!bare) return low.percent === high.percent && (low.unit === high.unit || low.unit === '') ? low : null;
  return readMeasure(left + tailOf(body));
}

/** What follows the last digit of a text: '万元' in '3-5万元'. */
function tailOf(body: string): string {
  return /[^0-9零〇一二两三四五六七八九十]*$/.exec(body)?.[0] ?? '';
}

function range(low: Measure, high: Measure, text: string): RangeQuantity | null {
  if (low.value.gt(high.value) || low.percent !== high.percent || CALENDAR_UNITS.has(high.unit)) return null;
  return { kind: 'range', text, low: low.value, high: high.value, percent: high.percent, unit: high.unit };
}
