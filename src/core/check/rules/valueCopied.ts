import type { AssessedIndicator } from '../../form/assessIndicator';
import type { Quantity } from '../../quantity/quantity';
import { sameText } from '../../quantity/normalizeText';
import { usedRows } from '../fullScores';
import { foundInRow } from '../place';
import type { AtIndicator, Found } from '../place';
import type { Rule } from '../rule';

/** '2020年12月底前': a day to be done by, not the day it was done. */
const DEADLINE = /前|以内|之内/;

type Bound = Extract<Quantity, { readonly kind: 'number' | 'duration' }>;

type Figures =
  /** A limit (≥, 以内 …) at the very figure of the target, and what a result would look like. */
  | { readonly case: 'limit'; readonly actual: string; readonly example: Quantity }
  | { readonly case: 'deadline'; readonly actual: string };

/** A target repeated as the result, comparator or deadline and all. */
export const valueCopied: Rule<'value.copied', Figures, AtIndicator> = {
  code: 'value.copied',
  severity: 'warning',
  basis: 'results',
  acceptable: ({ figures }) => figures,
  find: ({ assessment }) => usedRows(assessment).flatMap(copiedTarget),
};

function copiedTarget(row: AssessedIndicator): Found<Figures, AtIndicator>[] {
  const { indicator, outcome } = row;
  const { target, actual } = outcome;
  if (isBoundary(target, actual)) {
    const example = { ...actual, comparator: null };
    return [foundInRow(row, indicator.actual, { case: 'limit', actual: actual.text, example } as const)];
  }
  const isDeadline = actual.kind === 'date' && DEADLINE.test(actual.text) && sameText(target.text, actual.text);
  return isDeadline ? [foundInRow(row, indicator.actual, { case: 'deadline', actual: actual.text } as const)] : [];
}

/** Whether the actual is a limit at the very figure of the target. */
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
