import type { RangeQuantity } from './quantity';
import { readMeasure } from './measure';
import type { Measure } from './measure';
import { readPhrase } from './phrase';
import { readTolerance } from './readTolerance';
import { readTwoBounds } from './readTwoBounds';

const SEPARATORS = /--?|~|至|到/g;
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
