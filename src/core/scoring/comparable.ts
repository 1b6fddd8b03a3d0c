import type Decimal from 'decimal.js';
import { sameUnit } from '../quantity/units';
import { exact } from './exact';
import type { Comparable } from './measure';
import { isBare, magnitude, rescaled } from './measure';
import type { NoScore } from './noScore';
import type { ScoreStep } from './scoreStep';

/** Target and actual in one unit, with what had to be assumed, or why they cannot be compared. */
export type Comparison =
  | { readonly target: Comparable; readonly actual: Comparable; readonly assumptions: readonly ScoreStep[] }
  | { readonly noScore: NoScore };

interface Pair {
  readonly target: Comparable;
  readonly actual: Comparable;
}

/** A pairing of units and what is made of it; the first that applies decides. */
interface UnitCase {
  readonly applies: (pair: Pair) => boolean;
  readonly compare: (pair: Pair) => Comparison;
}

/** Above this a bare number beside a percentage is a number of percent (98); below, a share of 1 (0.98), as in a percent cell. */
const LARGEST_SHARE = exact(1);
/** Above this it is hardly a share any more (1.05 may be 105 %). */
const LARGEST_DOUBTFUL_SHARE = exact(1.5);
/** A bare target beside an actual in percent is one itself only if it looks like a rate: 50 to 100, or a share of 1. */
const SMALLEST_BARE_RATE = exact(50);
const LARGEST_BARE_RATE = exact(100);

/** Two figures for one thing seldom differ by more. */
const FAR_APART = 100;

const POINTS = /百分点/;

const UNIT_CASES: readonly UnitCase[] = [
  {
    applies: ({ target, actual }) =>
      (target.percent && actual.percent && POINTS.test(target.text) !== POINTS.test(actual.text)) ||
      (isBare(target) && actual.percent && POINTS.test(actual.text)),
    compare: different,
  },
  {
    applies: ({ target, actual }) => (isBare(target) && isBare(actual)) || (target.percent && actual.percent),
    compare: alike,
  },
  {
    applies: ({ target, actual }) =>
      (target.percent && isBare(actual) && isDoubtful(actual, target)) ||
      (isBare(target) && actual.percent && magnitude(target).eq(1)),
    compare: unclear('onePercent'),
  },
  {
    applies: ({ target, actual }) => target.percent && isBare(actual),
    compare: ({ target, actual }) => {
      const { measure, step } = readAsPercent(actual, target);
      return { target, actual: measure, assumptions: [step] };
    },
  },
  {
    applies: ({ target, actual }) => isBare(target) && actual.percent && looksLikeRate(target),
    compare: ({ target, actual }) => {
      const { measure, step } = readAsPercent(target, actual);
      return { target: measure, actual, assumptions: [step] };
    },
  },
  { applies: ({ target, actual }) => target.percent || actual.percent, compare: different },
  {
    applies: ({ target, actual }) => isWholeAmount(actual, target),
    compare: ({ target, actual }) => ({
      target,
      actual: { ...actual, unit: target.unit },
      assumptions: target.unit === '' ? [] : [inUnit(actual, target.unit)],
    }),
  },
  {
    applies: ({ target, actual }) => isWholeAmount(target, actual),
    compare: ({ target, actual }) => ({
      target: { ...target, unit: actual.unit },
      actual,
      assumptions: actual.unit === '' ? [] : [inUnit(target, actual.unit)],
    }),
  },
  {
    applies: ({ target, actual }) => isPerYearOnly(target, actual) || isPerYearOnly(actual, target),
    compare: alike,
  },
  {
    applies: ({ target, actual }) => isBare(actual) && !maybeUnscaled(actual, target),
    compare: ({ target, actual }) => ({
      target,
      actual: rescaled(actual, target.scale, target),
      assumptions: [inUnit(actual, target.text.trim())],
    }),
  },
  {
    // '5' beside '1.1万': five of them, or 5万? '1.2次' beside '1.1万': a scale left out.
    applies: ({ target, actual }) => isScaleAlone(actual, target) || isScaleAlone(target, actual),
    compare: unclear('oneUnit'),
  },
  {
    applies: ({ target, actual }) => isBare(target) && !maybeUnscaled(target, actual),
    compare: ({ target, actual }) => ({
      target: rescaled(target, actual.scale, actual),
      actual,
      assumptions: [inUnit(target, actual.text.trim())],
    }),
  },
  {
    applies: ({ target, actual }) => isBare(target) || isBare(actual),
    compare: unclear('oneUnit'),
  },
  {
    applies: ({ target, actual }) => meansTheSame(target, actual),
    compare: alike,
  },
];

/**
 * Brings target and actual into one unit. A side without a unit is in the other's written unit (≤90万元 and 90); percent
 * and plain numbers meet as 98, 0.98 and 98%. Units that differ are never guessed at.
 */
export function comparable(target: Comparable, actual: Comparable): Comparison {
  const pair = { target, actual };
  const found = UNIT_CASES.find((unitCase) => unitCase.applies(pair));
  return (found?.compare ?? different)(pair);
}

/** 1 may be the whole or one percent, 0.5 half or half a percent where the target is about one percent. */
function isDoubtful(bare: Comparable, percent: Comparable): boolean {
  const size = magnitude(bare);
  if (size.isZero() || size.gt(LARGEST_DOUBTFUL_SHARE)) return false;
  const wanted = magnitude(percent);
  const asPercent = isNear(size.times(percent.scale), wanted);
  return size.eq(1) || (size.gt(LARGEST_SHARE) ? !asPercent : asPercent);
}

/** 12000 beside 1.2万: the whole amount; beside money it may be a slip (899740 beside 90万元), which only the user can tell. */
function isWholeAmount(bare: Comparable, scaled: Comparable): boolean {
  return isBare(bare) && scaled.quantity !== null && scaled.unit !== '元' && maybeUnscaled(bare, scaled);
}

/** '12次/年' beside '12次': the form is about one year. */
function isPerYearOnly(perYear: Comparable, whole: Comparable): boolean {
  if (!perYear.unit.includes('/')) return false;
  const unit = /^(.+)\/年度?$/.exec(perYear.unit)?.[1];
  return (
    unit !== undefined &&
    perYear.quantity !== null &&
    whole.quantity !== null &&
    sameUnit({ ...perYear.quantity, unit }, whole.quantity) &&
    whole.unit !== ''
  );
}

function meansTheSame(target: Comparable, actual: Comparable): boolean {
  if (target.quantity && actual.quantity) return sameUnit(target.quantity, actual.quantity);
  return target.unit === actual.unit;
}

function alike({ target, actual }: Pair): Comparison {
  return { target, actual, assumptions: [] };
}

function different(pair: Pair): Comparison {
  return unclear('differs')(pair);
}

function unclear(why: 'differs' | 'oneUnit' | 'onePercent'): (pair: Pair) => Comparison {
  return ({ target, actual }) => ({
    noScore: { code: 'unitMismatch', case: why, target: target.text.trim(), actual: actual.text.trim() },
  });
}

function inUnit({ text }: Comparable, unit: string): ScoreStep {
  return { kind: 'sameUnit', text: text.trim(), unit };
}

function readAsPercent(
  bare: Comparable,
  percent: Comparable,
): { readonly measure: Comparable; readonly step: ScoreStep } {
  const factor = magnitude(bare).gt(LARGEST_SHARE) ? percent.scale : exact(1);
  const measure = rescaled(bare, factor, percent);
  return { measure, step: { kind: 'asPercent', text: bare.text.trim(), low: measure.low, high: measure.high } };
}

function looksLikeRate(target: Comparable): boolean {
  const size = magnitude(target);
  return size.lte(LARGEST_SHARE) || (size.gte(SMALLEST_BARE_RATE) && size.lte(LARGEST_BARE_RATE));
}

/** Whether one side has a scale (万) and no unit, and as a plain number is far from the other, which has none. */
function isScaleAlone(scaled: Comparable, other: Comparable): boolean {
  if (scaled.percent || scaled.unit !== '' || scaled.scale.eq(1) || !other.scale.eq(1) || other.percent) return false;
  const [a, b] = [magnitude(scaled), magnitude(other)];
  return !b.isZero() && (a.gt(b.times(FAR_APART)) || b.gt(a.times(FAR_APART)));
}

/** Whether a bare number is rather the whole amount than a number of 万: 899740 beside 90万元. */
function maybeUnscaled(bare: Comparable, scaled: Comparable): boolean {
  if (scaled.scale.eq(1)) return false;
  return isNear(magnitude(bare), magnitude(scaled)) && !isNear(magnitude(bare).times(scaled.scale), magnitude(scaled));
}

function isNear(a: Decimal, b: Decimal): boolean {
  return a.gte(exact(b).div(10)) && a.lte(exact(b).times(10)) && !a.isZero();
}
