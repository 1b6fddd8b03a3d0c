import Decimal from 'decimal.js';
import { addCounts, findingCounts } from '../../core/check/findingCounts';
import { averageScore } from '../../core/summary/averageScore';
import type { CheckTotals } from '../../wording/zh-CN/checkCommand';
import type { FileAnswer } from '../fileAnswer';

/** What all the files come to; `stopped` is how many were chosen and not looked at. */
export function checkTotals(answers: readonly FileAnswer[], stopped: number): CheckTotals {
  const read = answers.flatMap((answer) => (answer.kind === 'checked' ? [answer] : []));
  const forms = read.flatMap((answer) => answer.forms);
  return {
    files: read.length,
    forms: forms.length,
    formless: read.filter((answer) => answer.forms.length === 0).length,
    findings: read.reduce((sum, { findings }) => addCounts(sum, findings), findingCounts([])),
    ignored: forms.reduce((sum, { ignored }) => sum + ignored.length, 0),
    questions: forms.reduce((sum, { questions }) => sum + questions.length, 0),
    otherTables: read.reduce((sum, { otherTables }) => sum + otherTables, 0),
    unreadable: answers.length - read.length + stopped,
    skipped: 0,
    skippedKinds: {},
    ...averageScore(forms.map(({ score, grade }) => ({ score: score === null ? null : new Decimal(score), grade }))),
  };
}

/** Whether there is nothing left to be done: forms were found, all was read and checked, and nothing calls for a change. */
export function isAllWell(
  answers: readonly FileAnswer[],
  { forms, formless, questions, unreadable }: CheckTotals,
): boolean {
  const isClean = answers.every(
    (answer) =>
      answer.kind === 'checked' &&
      answer.notes.length === 0 &&
      answer.forms.every((form) => form.clean !== '' && form.notChecked === 0),
  );
  return forms > 0 && formless + questions + unreadable === 0 && isClean;
}
