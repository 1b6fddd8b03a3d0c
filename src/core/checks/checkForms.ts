import type { AssessedForm } from '../form/assessForm';
import { checkMessages } from '../messages/checks';
import type { Finding } from './finding';
import { isAllFull, usedRows } from './fullScores';
import { makeFinding } from './makeFinding';

/** A finding about several forms together, shown at one of them. */
export interface FormsFinding extends Finding {
  /** Index of the form whose cell is named. */
  readonly form: number;
}

/** Fewer full scores than this are no wonder. */
const LEAST_INDICATORS = 5;

/**
 * What can only be said of all forms of a workbook together: every score of every form is full, with at least five
 * indicators in all (so also of one form alone). Forms in which nothing is scored yet are left aside.
 */
export function checkForms(forms: readonly AssessedForm[]): FormsFinding[] {
  const scored = forms.filter(({ assessment }) => usedRows(assessment).some(({ score }) => score !== null));
  const indicators = scored.flatMap(({ assessment }) => usedRows(assessment));
  const [first] = scored;
  if (!first || indicators.length < LEAST_INDICATORS || !scored.every(({ assessment }) => isAllFull(assessment))) {
    return [];
  }
  const cell = first.form.totalScore ?? first.form.title;
  const finding = makeFinding('form.full', cell, '', checkMessages.allFull(scored.length));
  return [{ ...finding, form: forms.indexOf(first) }];
}
