import Decimal from 'decimal.js';
import type { Assessment } from '../../core/form/assessForm';
import { checkPageMessages } from '../../core/messages/pane';
import { termMessages } from '../../core/messages/terms';
import type { Scheme } from '../../core/scheme/scheme';
import { plain } from './numbers';

/** A sum of weights against what it should be, ready to show. */
export interface WeightBarView {
  readonly label: string;
  readonly current: string;
  /** '' when nothing is prescribed. */
  readonly expected: string;
  /** Filled share of the bar, 0 to 1. */
  readonly share: number;
  readonly state: 'exact' | 'over' | 'under' | 'free';
  /** '多 10 分', '少 5 分' or ''. */
  readonly difference: string;
}

/** The weights of a form: all together, then by 一级指标 and 预算执行. */
export interface WeightView {
  readonly total: WeightBarView;
  readonly parts: readonly WeightBarView[];
}

const FULL = new Decimal(100);

/** The weight meter of a form. */
export function weightView(assessment: Assessment, scheme: Scheme): WeightView {
  const { totalWeight, executionWeight, sections } = assessment;
  return {
    total: bar(checkPageMessages.weights(), totalWeight, FULL),
    parts: [
      ...sections.map(({ category, weight, expectedWeight }) =>
        bar(termMessages.brief(category), weight, expectedWeight),
      ),
      bar(checkPageMessages.execution(), executionWeight, new Decimal(scheme.execution.weight)),
    ],
  };
}

function bar(label: string, current: Decimal, expected: Decimal | null): WeightBarView {
  if (!expected) {
    return { label, current: plain(current), expected: '', share: share(current, FULL), state: 'free', difference: '' };
  }
  const difference = current.minus(expected);
  const points = plain(difference.abs());
  const shown = { label, current: plain(current), expected: plain(expected), share: share(current, expected) };
  if (difference.isZero()) return { ...shown, state: 'exact', difference: '' };
  return difference.isPositive()
    ? { ...shown, state: 'over', difference: checkPageMessages.weightsOver(points) }
    : { ...shown, state: 'under', difference: checkPageMessages.weightsUnder(points) };
}

function share(current: Decimal, expected: Decimal): number {
  if (expected.isZero()) return current.isZero() ? 0 : 1;
  return Math.min(1, Math.max(0, current.dividedBy(expected).toNumber()));
}
