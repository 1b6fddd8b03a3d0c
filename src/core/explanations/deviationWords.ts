import type Decimal from 'decimal.js';
import { explanationTexts as texts } from './explanationTexts';
import type { DateQuantity, DurationQuantity, NumberQuantity, PeriodQuantity, Quantity } from '../quantity/quantity';
import { exact, plainNumber, plainPercent, roundHalfUp } from '../scoring/exact';
import type { ScoreOutcome } from '../scoring/outcome';
import { someYear, timeSpanOf } from '../scoring/timeSpan';

const DECIMALS = 2;
/** Words for the multiples people write between a number and its unit. */
const MULTIPLE_WORDS: readonly (readonly [number, string])[] = [
  [1e8, '亿'],
  [1e4, '万'],
];
/** How many of the smaller unit make one of the larger. */
const SMALLER_UNITS: Partial<Record<DurationQuantity['unit'], readonly [DurationQuantity['unit'], number]>> = {
  year: ['month', 12],
  week: ['day', 7],
  hour: ['minute', 60],
};

/**
 * How far the actual is from the target, in official Chinese: '比目标少3人（25%）', '低于目标2个百分点', '晚于目标15天'; '' where that cannot
 * be said. `unit` is that of its own column, for numbers that name none.
 */
export function deviationWords({ target, actual, nature, deviation }: ScoreOutcome, unit: string): string {
  if (isDated(target) && isDated(actual)) return lateness(target, actual);
  if (target.kind === 'duration' && actual.kind === 'duration') {
    const difference = lengthDifference(target, actual);
    if (difference !== null) return difference;
  }
  if (target.kind === 'range') return outsideRange(target, actual, deviation, unit);
  if (target.kind === 'number' && actual.kind === 'number') {
    if (target.percent && actual.percent) return apart(texts.bounds.target, target.value, actual.value);
    if (!target.percent && !actual.percent && isComparable(target, actual, deviation)) {
      return numbersApart(texts.bounds.target, target.value, actual, target.unit || unit);
    }
  }
  if (!deviation || deviation.isZero()) return '';
  const isBelow = nature === 'lower' || nature === 'time' ? deviation.isPositive() : deviation.isNegative();
  return withDirection(isBelow, texts.bounds.target, plainPercent(deviation.abs()));
}

/** Whether the two were compared as they read: what was said of them is their own difference. */
function isComparable(target: NumberQuantity, actual: NumberQuantity, deviation: Decimal | null): boolean {
  if (target.value.isZero()) return true;
  const own = shareOf(target.value, exact(actual.value).minus(target.value));
  return deviation !== null && deviation.abs().eq(own.abs());
}

function shareOf(bound: Decimal, difference: Decimal): Decimal {
  return exact(difference).div(exact(bound).abs());
}

function withDirection(isLess: boolean, bound: string, by: string): string {
  return isLess ? texts.less(bound, by) : texts.more(bound, by);
}

/** Two fractions, in percentage points. */
function apart(bound: string, target: Decimal, actual: Decimal): string {
  const points = roundHalfUp(exact(actual).minus(target).times(100), DECIMALS);
  if (points.isZero()) return '';
  const by = texts.points(plainNumber(points.abs()));
  return points.isNegative() ? texts.below(bound, by) : texts.above(bound, by);
}

/** Two numbers, in the unit and the multiple the actual is written in, with their difference as a share of the target. */
function numbersApart(bound: string, target: Decimal, actual: NumberQuantity, unit: string): string {
  const difference = exact(actual.value).minus(target);
  if (difference.isZero()) return '';
  const [multiple, word] = multipleOf(actual);
  const amount = `${plainNumber(difference.abs().div(multiple))}${word}${actual.unit || unit}`;
  const share = target.isZero() ? '' : plainPercent(shareOf(target, difference.abs()));
  return withDirection(difference.isNegative(), bound, texts.amount(amount, share));
}

/** What the written number was multiplied by, with its word; other multiples than those we name are counted out. */
function multipleOf({ value, written }: NumberQuantity): readonly [number, string] {
  if (written.isZero()) return [1, ''];
  return MULTIPLE_WORDS.find(([multiple]) => exact(written).times(multiple).eq(value)) ?? [1, ''];
}

function outsideRange(
  { low, high, percent, unit: own }: Extract<Quantity, { kind: 'range' }>,
  actual: Quantity,
  deviation: Decimal | null,
  unit: string,
): string {
  if (!deviation || deviation.isZero() || actual.kind !== 'number') return '';
  const isBelow = actual.value.lt(low);
  const [bound, name] = isBelow ? [low, texts.bounds.low] : [high, texts.bounds.high];
  if (percent && actual.percent) return apart(name, bound, actual.value);
  if (percent || actual.percent) return withDirection(isBelow, name, plainPercent(deviation.abs()));
  return numbersApart(name, bound, actual, own || unit);
}

/** Lengths in the same unit, or in one that is a number of the other; null for others. */
function lengthDifference(target: DurationQuantity, actual: DurationQuantity): string | null {
  const pair = inOneUnit(target, actual);
  if (!pair) return null;
  const more = exact(pair.actual).minus(pair.target);
  if (more.isZero()) return '';
  const by = texts.duration(plainNumber(more.abs()), pair.unit);
  const share = pair.target.isZero() ? '' : plainPercent(shareOf(pair.target, more.abs()));
  return withDirection(more.isNegative(), texts.bounds.target, texts.amount(by, share));
}

interface LengthPair {
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly unit: DurationQuantity['unit'];
}

function inOneUnit(target: DurationQuantity, actual: DurationQuantity): LengthPair | null {
  if (target.unit === actual.unit) return { target: target.amount, actual: actual.amount, unit: target.unit };
  const [smaller, count] = SMALLER_UNITS[target.unit] ?? [];
  if (smaller === actual.unit && count) {
    return { target: target.amount.times(count), actual: actual.amount, unit: actual.unit };
  }
  const [smallerActual, countActual] = SMALLER_UNITS[actual.unit] ?? [];
  if (smallerActual !== target.unit || !countActual) return null;
  return { target: target.amount, actual: actual.amount.times(countActual), unit: target.unit };
}

function isDated(quantity: Quantity): quantity is DateQuantity | PeriodQuantity {
  return quantity.kind === 'date' || quantity.kind === 'period';
}

/** Only when it is certain: a day after the last day planned. Of two dates without years it is taken that they share it. */
function lateness(target: DateQuantity | PeriodQuantity, actual: DateQuantity | PeriodQuantity): string {
  const isYearNamed = [target, actual].map(({ to }) => to !== null);
  const plan = timeSpanOf(target, isYearNamed[1] ? null : someYear());
  const done = timeSpanOf(actual, isYearNamed[0] ? null : someYear());
  if (!plan || !done) return '';
  const isExact = actual.kind === 'period' || actual.precision === 'day';
  if (isExact) return done.to > plan.to ? texts.later(done.to - plan.to) : '';
  return done.from > plan.to ? texts.later(null) : '';
}
