import type Decimal from 'decimal.js';
import { inLanguage } from '../messages/language';
import { quantityMessages } from '../messages/quantity';
import { explanationTexts as texts } from '../messages/zh-CN/explanations';
import type { DateQuantity, DurationQuantity, PeriodQuantity, Quantity } from '../quantity/quantity';
import { exact, plainNumber, plainPercent, roundHalfUp } from '../scoring/exact';
import type { ScoreOutcome } from '../scoring/outcome';
import { someYear, timeSpanOf } from '../scoring/timeSpan';

const DECIMALS = 2;

/** How far the actual is from the target, in official Chinese: '低于目标2%', '晚于目标15天'; '' where that cannot be said. */
export function deviationWords({ target, actual, nature, deviation }: ScoreOutcome): string {
  if (isDated(target) && isDated(actual)) return lateness(target, actual);
  if (target.kind === 'duration' && actual.kind === 'duration' && target.unit === actual.unit) {
    return lengthDifference(target, actual);
  }
  if (target.kind === 'range') return outsideRange(target, actual, deviation);
  if (target.kind === 'number' && actual.kind === 'number') {
    if (target.percent && actual.percent) return apart(texts.bounds.target, target.value, actual.value);
    if (target.value.isZero()) return actual.value.isZero() ? '' : texts.above(texts.bounds.target, '');
  }
  if (!deviation || deviation.isZero()) return '';
  const isBelow = nature === 'lower' || nature === 'time' ? deviation.isPositive() : deviation.isNegative();
  return withDirection(isBelow, texts.bounds.target, plainPercent(deviation.abs()));
}

function withDirection(isBelow: boolean, bound: string, by: string): string {
  return isBelow ? texts.below(bound, by) : texts.above(bound, by);
}

/** Two fractions, in percentage points. */
function apart(bound: string, target: Decimal, actual: Decimal): string {
  const points = roundHalfUp(exact(actual).minus(target).times(100), DECIMALS);
  return points.isZero() ? '' : withDirection(points.isNegative(), bound, texts.points(plainNumber(points.abs())));
}

function outsideRange(
  { low, high, percent }: Extract<Quantity, { kind: 'range' }>,
  actual: Quantity,
  deviation: Decimal | null,
): string {
  if (!deviation || deviation.isZero() || actual.kind !== 'number') return '';
  const isBelow = actual.value.lt(low);
  const bound = isBelow ? texts.bounds.low : texts.bounds.high;
  if (percent && actual.percent) return apart(bound, isBelow ? low : high, actual.value);
  return withDirection(isBelow, bound, plainPercent(deviation.abs()));
}

function lengthDifference(target: DurationQuantity, actual: DurationQuantity): string {
  const more = exact(actual.amount).minus(target.amount);
  if (more.isZero()) return '';
  const by = inLanguage('zh-CN', () => quantityMessages.duration(plainNumber(more.abs()), target.unit, null));
  return more.isPositive() ? texts.longer(by) : texts.shorter(by);
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
