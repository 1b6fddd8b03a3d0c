import Decimal from 'decimal.js';
import { DURATION_UNITS as DURATION_WORDS } from '../quantity/readDurationText';
import type { DurationQuantity, NumberQuantity, Quantity, RangeQuantity } from '../quantity/quantity';
import { exact, ONE } from './exact';

/** A figure or a range ready to be compared: its bounds in the base unit, and how it was written. */
export interface Comparable {
  /** The text as typed, for messages. */
  readonly text: string;
  /** Equal for a single figure. */
  readonly low: Decimal;
  readonly high: Decimal;
  /** What one written unit is worth in the base unit: 10000 for 万元, 0.01 for %, 1 for none. */
  readonly scale: Decimal;
  readonly percent: boolean;
  /** The unit without its scale; '' when none was written. */
  readonly unit: string;
  /** What a number or range was read as; null for a length of time. */
  readonly quantity: NumberQuantity | RangeQuantity | null;
}

/** Lengths of time that convert exactly into each other; a month has no fixed number of days. */
const DURATION_UNITS: Readonly<Record<DurationQuantity['unit'], { readonly base: string; readonly factor: number }>> = {
  year: { base: '个月', factor: 12 },
  month: { base: '个月', factor: 1 },
  week: { base: '分钟', factor: 7 * 24 * 60 },
  day: { base: '分钟', factor: 24 * 60 },
  hour: { base: '分钟', factor: 60 },
  minute: { base: '分钟', factor: 1 },
  workday: { base: '工作日', factor: 1 },
};

/** A number, range or length of time as a measure; null for anything else. */
export function measureOf(quantity: Quantity): Comparable | null {
  switch (quantity.kind) {
    case 'number': {
      const { text, value, percent, unit } = quantity;
      const figure = exact(value);
      return { text, low: figure, high: figure, scale: scaleOf(quantity), percent, unit, quantity };
    }
    case 'range': {
      const { text, percent, unit } = quantity;
      const length = DURATION_WORDS.get(unit);
      if (length) return measureOfLengths(quantity, length);
      const [low, high] = [exact(quantity.low), exact(quantity.high)];
      return { text, low, high, scale: scaleOfRange(text, percent), percent, unit, quantity };
    }
    case 'duration': {
      const { base, factor } = DURATION_UNITS[quantity.unit];
      const value = exact(quantity.amount).times(factor);
      return {
        text: quantity.text,
        low: value,
        high: value,
        scale: exact(factor),
        percent: false,
        unit: base,
        quantity: null,
      };
    }
    default:
      return null;
  }
}

/** '3-5天' in the base unit of lengths of time. */
function measureOfLengths({ text, low, high }: RangeQuantity, unit: DurationQuantity['unit']): Comparable {
  const { base, factor } = DURATION_UNITS[unit];
  return {
    text,
    low: exact(low).times(factor),
    high: exact(high).times(factor),
    scale: exact(factor),
    percent: false,
    unit: base,
    quantity: null,
  };
}

const HUNDREDTH = exact(0.01);

/** Whether a measure is a number without any unit, as people write it when the other cell names the unit. */
export function isBare(measure: Comparable): boolean {
  return !measure.percent && measure.unit === '' && measure.scale.eq(1);
}

/** A measure worth `factor` times as much per written unit. */
export function rescaled(measure: Comparable, factor: Decimal, like: Comparable): Comparable {
  const { percent, unit, scale } = like;
  return { ...measure, low: measure.low.times(factor), high: measure.high.times(factor), percent, unit, scale };
}

/** Turns a value into the unit the target was written in: 0.95 is 95 beside 95 %. */
export function inUnitOf({ scale }: Comparable): (value: Decimal) => Decimal {
  return (value) => exact(value).div(scale);
}

/** The largest of the measure's bounds, without sign. */
export function magnitude(measure: Comparable): Decimal {
  if (measure.low === measure.high) return measure.low.abs();
  return Decimal.max(measure.low.abs(), measure.high.abs());
}

/** A scale is a power of ten, so that value and written have the same digits. */
function scaleOf({ value, written, percent }: NumberQuantity): Decimal {
  if (written.isZero()) return percent ? HUNDREDTH : ONE;
  const exponent = value.e - written.e;
  return exponent === 0 ? ONE : exponent === -2 ? HUNDREDTH : exact(`1e${exponent}`);
}

function scaleOfRange(text: string, percent: boolean): Decimal {
  if (percent) return HUNDREDTH;
  const tenThousands = /万/.test(text) ? 1e4 : 1;
  return exact(tenThousands).times(/亿/.test(text) ? 1e8 : 1);
}
