import { FULL_SCORE } from '../../core/scoring/totalScore';
import Decimal from 'decimal.js';
import type { Assessment } from '../../core/form/assessForm';
import type { Form } from '../../core/form/form';
import { textNumbers } from '../../core/form/textNumbers';
import { checkPageMessages, termMessages } from '../../wording/pane';
import type { Scheme } from '../../core/scheme/scheme';
import { plain } from './numbers';
import type { Language } from '../../wording/language';

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
  /** What is not in the sum, or why there is none, in words; '' when there is nothing to say. */
  readonly message: string;
}

const FULL = new Decimal(FULL_SCORE);

/** The weight meter of a form: what 分值合计 says, and what it leaves out. */
export function weightView(form: Form, assessment: Assessment, scheme: Scheme, language: Language): WeightView {
  const { totalWeight, countedExecutionWeight, sections } = assessment;
  return {
    total: totalWeight
      ? bar(checkPageMessages[language].weights(), totalWeight, FULL, language)
      : unknownTotal(language),
    parts: [
      ...sections.map(({ category, weight, expectedWeight }) =>
        bar(termMessages[language].brief(category), weight, expectedWeight, language),
      ),
      bar(
        checkPageMessages[language].execution(),
        countedExecutionWeight,
        new Decimal(scheme.execution.weight),
        language,
      ),
    ],
    message: totalWeight ? leftOut(form, language) : checkPageMessages[language].weightsUnknown(),
  };
}

function leftOut(form: Form, language: Language): string {
  const cells = textNumbers(form).filter(({ field }) => field === 'weight').length;
  return cells > 0 ? checkPageMessages[language].weightsLeftOut(cells) : '';
}

function unknownTotal(language: Language): WeightBarView {
  const label = checkPageMessages[language].weights();
  return { label, current: '—', expected: plain(FULL), share: 0, state: 'free', difference: '' };
}

function bar(label: string, current: Decimal, expected: Decimal | null, language: Language): WeightBarView {
  if (!expected) {
    return { label, current: plain(current), expected: '', share: share(current, FULL), state: 'free', difference: '' };
  }
  const difference = current.minus(expected);
  const points = plain(difference.abs());
  const shown = { label, current: plain(current), expected: plain(expected), share: share(current, expected) };
  if (difference.isZero()) return { ...shown, state: 'exact', difference: '' };
  return difference.isPositive()
    ? { ...shown, state: 'over', difference: checkPageMessages[language].weightsOver(points) }
    : { ...shown, state: 'under', difference: checkPageMessages[language].weightsUnder(points) };
}

function share(current: Decimal, expected: Decimal): number {
  if (expected.isZero()) return current.isZero() ? 0 : 1;
  return Math.min(1, Math.max(0, current.dividedBy(expected).toNumber()));
}
