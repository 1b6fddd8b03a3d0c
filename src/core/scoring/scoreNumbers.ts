import type Decimal from 'decimal.js';
import type { Comparator, DurationQuantity, NumberQuantity, Quantity, RangeQuantity } from '../quantity/quantity';
import type { Scheme } from '../scheme/scheme';
import { comparable } from './comparable';
import { deviationAbove, deviationBelow, ZERO } from './exact';
import type { Comparable } from './measure';
import { inUnitOf, measureOf } from './measure';
import type { Nature } from './nature';
import { higherIsBetter } from './rules/higherIsBetter';
import { insideRange } from './rules/insideRange';
import { lowerIsBetter } from './rules/lowerIsBetter';
import { overCompletion } from './rules/overCompletion';
import type { Figures, RuleScore, Verdict } from './verdict';
import { zeroTarget } from './rules/zeroTarget';
import type { ScoreStep } from './scoreStep';
import { kindMismatch, refused, scored } from './verdict';

/** Scores a target that is a number or a length of time, in the direction its nature gives. */
export function scoreNumbers(
  target: NumberQuantity | DurationQuantity,
  actual: Quantity,
  nature: Nature,
  weight: Decimal,
  scheme: Scheme,
): Verdict {
  const pair = compare(target, actual, false);
  if ('score' in pair) return pair;
  const figures = figuresOf(pair.target, pair.actual);
  const assumptions = [...pair.assumptions, ...strictSign(target.comparator)];
  if (nature === 'lower') {
    const deviation = () => deviationBelow(figures.target, figures.actual);
    return scored(lowerIsBetter(figures, weight, scheme.reverse), { deviation, assumptions });
  }
  return scored(scoreUpwards(figures, nature, weight), {
    deviation: () => deviationAbove(figures.target, figures.actual),
    overCompletion: overCompletion(figures.target, figures.actual, scheme),
    assumptions,
  });
}

/** Scores a target that is a range. */
export function scoreRange(target: RangeQuantity, actual: Quantity, weight: Decimal, scheme: Scheme): Verdict {
  const pair = compare(target, actual, true);
  if ('score' in pair) return pair;
  const { low, high } = pair.target;
  const figures = {
    low,
    high,
    actualLow: pair.actual.low,
    actualHigh: pair.actual.high,
    inUnit: inUnitOf(pair.target),
  };
  return scored(insideRange(figures, weight, scheme.reverse), {
    deviation: () => rangeDeviation(pair.target, pair.actual),
    assumptions: pair.assumptions,
  });
}

function scoreUpwards(figures: Figures, nature: Nature, weight: Decimal): RuleScore {
  const wantsNone = figures.target.isZero() && nature === 'equal';
  return wantsNone ? zeroTarget(figures, weight) : higherIsBetter(figures, weight);
}

function compare(target: Quantity, actual: Quantity, rangeAllowed: boolean) {
  const targetMeasure = measureOf(target);
  const actualMeasure = actual.kind === 'range' && !rangeAllowed ? null : measureOf(actual);
  if (!targetMeasure || !actualMeasure) {
    return refused(kindMismatch('number', target, actual));
  }
  const comparison = comparable(targetMeasure, actualMeasure);
  if ('noScore' in comparison) return refused(comparison.noScore);
  const sign = signOfActual(actual);
  return sign ? { ...comparison, assumptions: [...comparison.assumptions, sign] } : comparison;
}

function figuresOf(target: Comparable, actual: Comparable): Figures {
  return { target: target.low, actual: actual.low, inUnit: inUnitOf(target) };
}

function rangeDeviation(target: Comparable, actual: Comparable): Decimal | null {
  if (actual.low.lt(target.low)) return deviationAbove(target.low, actual.low);
  if (actual.high.gt(target.high)) return deviationBelow(target.high, actual.high);
  return ZERO;
}

function strictSign(comparator: Comparator | null): ScoreStep[] {
  return comparator === '>' || comparator === '<' ? [{ kind: 'strictSign', sign: comparator }] : [];
}

function signOfActual(actual: Quantity): ScoreStep | null {
  const comparator = actual.kind === 'number' || actual.kind === 'duration' ? actual.comparator : null;
  return comparator && comparator !== '=' ? { kind: 'signOfActual', sign: comparator } : null;
}
