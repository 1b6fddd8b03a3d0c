import type { NumberQuantity, RangeQuantity } from './quantity';
import { COUNTERS, THINGS, UNIT_SYNONYMS } from './unitWords';

/**
 * Whether two numbers can be compared as they stand. A unit left out goes with any ('≥50个' and '50', '98%' and '98');
 * a counting word goes with the thing it counts ('3个' and '3个村'). 人 and 人次 are different; so are 98% and 98个.
 */
export function sameUnit(a: NumberQuantity | RangeQuantity, b: NumberQuantity | RangeQuantity): boolean {
  if (a.percent !== b.percent) return a.unit === '' && b.unit === '';
  if (a.percent || a.unit === '' || b.unit === '') return true;
  const [left, right] = [standardUnit(a.unit), standardUnit(b.unit)];
  return left === right || countsThing(a.unit, b.unit) || countsThing(b.unit, a.unit);
}

/** A unit with every part in its standard word, the divisors in a fixed order. */
function standardUnit(unit: string): string {
  const [numerator = '', divisors = ''] = unit.toLowerCase().split('/');
  const standard = (part: string): string => UNIT_SYNONYMS.get(part) ?? part;
  const sorted = divisors.split('*').map(standard).sort();
  return `${numerator.split('*').map(standard).join('*')}/${sorted.join('*')}`;
}

/** '个' beside '个村', '村' beside '个村'. */
function countsThing(short: string, long: string): boolean {
  const [counter, thing] = [long.slice(0, short.length), long.slice(short.length)];
  if (counter === short) return COUNTERS.has(counter) && THINGS.has(thing);
  return long.endsWith(short) && COUNTERS.has(long.slice(0, -short.length)) && THINGS.has(short);
}
