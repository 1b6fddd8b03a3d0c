import type { SummaryRow } from './summary';

/** What of a form's line says how it stands. */
export type FormCounts = Pick<
  SummaryRow,
  'errors' | 'missingExplanations' | 'warnings' | 'notChecked' | 'unsureColumns' | 'score'
>;

/** Whether something of the form was not checked, so that what was not found is no good news. */
export function isPartUnchecked({ unsureColumns, notChecked }: FormCounts): boolean {
  return unsureColumns > 0 || notChecked > 0;
}

/** Whether nobody has to look at the form: nothing is open, nothing was left unchecked, and it has its total. */
export function isClean(form: FormCounts): boolean {
  return gravity(form).every((count) => count === 0);
}

/** What somebody has to look at, the gravest first. */
function gravity(form: FormCounts): readonly number[] {
  const { errors, missingExplanations, warnings, unsureColumns, notChecked, score } = form;
  return [errors, missingExplanations, warnings, unsureColumns + notChecked, Number(score === null)];
}

/** Below 0 where the first form has more or graver problems. */
export function byProblems(one: FormCounts, other: FormCounts): number {
  const others = gravity(other);
  return (
    gravity(one)
      .map((count, index) => (others[index] ?? 0) - count)
      .find((difference) => difference !== 0) ?? 0
  );
}
