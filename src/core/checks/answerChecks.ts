import type { AssessedIndicator } from '../form/assessIndicator';
import { checkMessages } from '../messages/checks';
import { describeQuantity } from '../quantity/describeQuantity';
import type { Quantity } from '../quantity/quantity';
import { sameText } from '../scoring/sameText';
import type { Finding } from './finding';
import { indicatorTitle } from './indicatorTitle';
import { makeFinding } from './makeFinding';

/** '2020年12月底前': a day to be done by, not the day it was done. */
const DEADLINE = /前|以内|之内/;

/** What a 完成值 is worth as an answer: a result of its own, and words answered in words. */
export function answerChecks(row: AssessedIndicator): Finding[] {
  return [...percentForWords(row), ...copiedTarget(row)];
}

/** A word answered with a percentage is scored by it, but where does the percentage come from? */
function percentForWords({ indicator, outcome: { target, actual, score } }: AssessedIndicator): Finding[] {
  const isInWords = target.kind === 'word' || target.kind === 'grade';
  if (!isInWords || actual.kind !== 'number' || score === null) return [];
  const title = indicatorTitle(indicator);
  const message = checkMessages.valuePercent(title, target.text, actual.text);
  return [makeFinding('value.percent', indicator.actual, title, message)];
}

/** A target repeated with its comparator is no result. */
function copiedTarget({ indicator, outcome: { target, actual } }: AssessedIndicator): Finding[] {
  const title = indicatorTitle(indicator);
  const found = (message: string) => [makeFinding('value.copied', indicator.actual, title, message)];
  if (isBoundary(target, actual)) {
    return found(checkMessages.valueCopied(title, actual.text, describeQuantity({ ...actual, comparator: null })));
  }
  const isDeadline = actual.kind === 'date' && DEADLINE.test(actual.text) && sameText(target.text, actual.text);
  return isDeadline ? found(checkMessages.dateCopied(title, actual.text)) : [];
}

type Bound = Extract<Quantity, { readonly kind: 'number' | 'duration' }>;

/** Whether the actual is a limit (≥, 以内 …) at the very figure of the target. */
function isBoundary(target: Quantity, actual: Quantity): actual is Bound {
  if (actual.kind === 'duration') {
    return (
      target.kind === 'duration' && target.unit === actual.unit && isLimit(actual) && target.amount.eq(actual.amount)
    );
  }
  return actual.kind === 'number' && target.kind === 'number' && isLimit(actual) && target.value.eq(actual.value);
}

function isLimit({ comparator }: Bound): boolean {
  return comparator !== null && comparator !== '=';
}
