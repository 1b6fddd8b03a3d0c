import Decimal from 'decimal.js';
import type { RangeQuantity } from './quantity';
import { readMeasure } from './measure';
import type { Measure } from './measure';

const SIGN = '(?:±|\\+/-|正负|加减)';
const ALONE = new RegExp(`^${SIGN}(?=\\d)(.+)$`);
const AROUND = new RegExp(`^(.+?)${SIGN}(?=\\d)(.+)$`);
/** '(92.5±2.5)%' is 92.5%±2.5%. */
const BRACKETED = new RegExp(`^\\((.+?)(${SIGN})(.+)\\)([^()]+)$`);
/** A bare middle beside a tolerance in percent is a percentage itself only below 100: '100±5%' may be 95 to 105 of anything. */
const LARGEST_BARE_PERCENT = 100;

/** '92.5%±2.5%', '100±5个', '(92.5±2.5)%', and '±5%' around nought; both bounds inclusive. Null for everything else. */
export function readTolerance(body: string, text: string): RangeQuantity | null {
  const plain = body.replace(BRACKETED, '$1$4$2$3$4');
  const alone = readMeasure(ALONE.exec(plain)?.[1] ?? '');
  if (alone !== null) return range(new Decimal(0), alone.value, alone, text);
  const [, left = '', right = ''] = AROUND.exec(plain) ?? [];
  const tolerance = readMeasure(right);
  const middle = tolerance && readMiddle(left, right, tolerance);
  if (!middle || !tolerance) return null;
  if (tolerance.percent && !middle.percent)
    return range(middle.value, tolerance.value.times(middle.value), middle, text);
  const like = tolerance.unit === '' ? middle : tolerance;
  return isBare(tolerance) && middle.percent
    ? range(middle.value, tolerance.value.div(100), middle, text)
    : range(middle.value, tolerance.value, like, text);
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

function range(middle: Decimal, distance: Decimal, { percent, unit }: Measure, text: string): RangeQuantity | null {
  if (distance.isNegative()) return null;
  return { kind: 'range', text, low: middle.minus(distance), high: middle.plus(distance), percent, unit };
}
