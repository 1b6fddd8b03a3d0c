import { isDated } from '../quantity/quantityKinds';
import type Decimal from 'decimal.js';
import type { DateQuantity, DurationQuantity, NumberQuantity, PeriodQuantity, Quantity } from '../quantity/quantity';
import { exact, roundHalfUp } from '../scoring/exact';
import type { ScoreOutcome } from '../scoring/outcome';
import { someYear, timeSpanOf } from '../scoring/timeSpan';

const DECIMALS = 2;
/** The multiples people write between a number and its unit: 亿, 万. */
const MULTIPLES = [1e8, 1e4] as const;
/** How many of the smaller unit make one of the larger. */
const SMALLER_UNITS: Partial<Record<DurationQuantity['unit'], readonly [DurationQuantity['unit'], number]>> = {
  year: ['month', 12],
  week: ['day', 7],
  hour: ['minute', 60],
};

/** What a difference is measured from. */
export type Bound = 'target' | 'low' | 'high';

/** How far an actual is from its target. Differences are positive where there is more than there should be. */
export type Shortfall =
  /** Two percentages, in percentage points. */
  | { readonly kind: 'points'; readonly bound: Bound; readonly difference: Decimal }
  /** Two numbers, in so many of the multiple and the unit the actual is written in; `share` of the bound, null where that is 0. */
  | {
      readonly kind: 'amount';
      readonly bound: Bound;
      readonly difference: Decimal;
      readonly multiple: (typeof MULTIPLES)[number] | 1;
      readonly unit: string;
      readonly share: Decimal | null;
    }
  /** Two lengths of time. */
  | {
      readonly kind: 'length';
      readonly difference: Decimal;
      readonly unit: DurationQuantity['unit'];
      readonly share: Decimal | null;
    }
  /** What can only be said as a share of the bound. */
  | { readonly kind: 'share'; readonly bound: Bound; readonly difference: Decimal }
  /** Days after the last one planned; null where it is not known how many. */
  | { readonly kind: 'late'; readonly days: number | null };

/** How far the actual is from the target; null where that cannot be said. `unit` is that of its own column, for numbers that name none. */
export function shortfallOf(outcome: ScoreOutcome, unit: string): Shortfall | null {
  const { target, actual, nature } = outcome;
  if (isDated(target) && isDated(actual)) return lateness(target, actual);
  if (target.kind === 'duration' && actual.kind === 'duration') {
    const pair = inOneUnit(target, actual);
    if (pair) return lengthsApart(pair);
  }
  const deviation = outcome.deviation();
  if (target.kind === 'range') return outsideRange(target, actual, deviation, unit);
  if (target.kind === 'number' && actual.kind === 'number') {
    if (target.percent && actual.percent) return pointsApart('target', target.value, actual.value);
    if (!target.percent && !actual.percent && isComparable(target, actual, deviation)) {
      return numbersApart('target', target.value, actual, target.unit || unit);
    }
  }
  if (!deviation || deviation.isZero()) return null;
  const isSmallerBetter = nature === 'lower' || nature === 'time';
  return { kind: 'share', bound: 'target', difference: isSmallerBetter ? deviation.negated() : deviation };
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

/** Two fractions, in percentage points. */
function pointsApart(bound: Bound, target: Decimal, actual: Decimal): Shortfall | null {
  const difference = roundHalfUp(exact(actual).minus(target).times(100), DECIMALS);
  return difference.isZero() ? null : { kind: 'points', bound, difference };
}

/** Two numbers, in the unit and the multiple the actual is written in, with their difference as a share of the target. */
function numbersApart(bound: Bound, target: Decimal, actual: NumberQuantity, unit: string): Shortfall | null {
  const difference = exact(actual.value).minus(target);
  if (difference.isZero()) return null;
  const multiple = multipleOf(actual);
  const share = target.isZero() ? null : shareOf(target, difference.abs());
  return { kind: 'amount', bound, difference: difference.div(multiple), multiple, unit: actual.unit || unit, share };
}

/** What the written number was multiplied by; other multiples than those we name are counted out. */
function multipleOf({ value, written }: NumberQuantity): (typeof MULTIPLES)[number] | 1 {
  if (written.isZero()) return 1;
  return MULTIPLES.find((multiple) => exact(written).times(multiple).eq(value)) ?? 1;
}

function outsideRange(
  { low, high, percent, unit: own }: Extract<Quantity, { kind: 'range' }>,
  actual: Quantity,
  deviation: Decimal | null,
  unit: string,
): Shortfall | null {
  if (!deviation || deviation.isZero() || actual.kind !== 'number') return null;
  const isBelow = actual.value.lt(low);
  const [limit, bound] = isBelow ? ([low, 'low'] as const) : ([high, 'high'] as const);
  if (percent && actual.percent) return pointsApart(bound, limit, actual.value);
  if (percent || actual.percent) {
    return { kind: 'share', bound, difference: isBelow ? deviation.abs().negated() : deviation.abs() };
  }
  return numbersApart(bound, limit, actual, own || unit);
}

function lengthsApart({ target, actual, unit }: LengthPair): Shortfall | null {
  const difference = exact(actual).minus(target);
  if (difference.isZero()) return null;
  const share = target.isZero() ? null : shareOf(target, difference.abs());
  return { kind: 'length', difference, unit, share };
}

/** Lengths in the same unit, or in one that is a number of the other. */
interface LengthPair {
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly unit: DurationQuantity['unit'];
}

/** Null for lengths in units that are no number of each other. */
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

/** Only when it is certain: a day after the last day planned. Of two dates without years it is taken that they share it. */
function lateness(target: DateQuantity | PeriodQuantity, actual: DateQuantity | PeriodQuantity): Shortfall | null {
  const isYearNamed = [target, actual].map(({ to }) => to !== null);
  const plan = timeSpanOf(target, isYearNamed[1] ? null : someYear());
  const done = timeSpanOf(actual, isYearNamed[0] ? null : someYear());
  if (!plan || !done) return null;
  const isExact = actual.kind === 'period' || actual.precision === 'day';
  if (isExact) return done.to > plan.to ? { kind: 'late', days: done.to - plan.to } : null;
  return done.from > plan.to ? { kind: 'late', days: null } : null;
}
