import type { AssessedForm } from '../form/assessForm';
import type { Finding } from './finding';
import { findingsOf } from './findingsOf';
import type { Rule } from './rule';
import { rules } from './rules';

/** A finding about several forms together, shown at one of them. */
export type FormsFinding = Finding & {
  /** Index of the form whose cell is named. */
  readonly form: number;
};

/** What can only be said of all forms of a workbook together (so also of one form alone). */
export function checkForms(forms: readonly AssessedForm[]): FormsFinding[] {
  return rules.flatMap((rule: Rule) =>
    (rule.findTogether?.(forms) ?? []).flatMap((found) =>
      findingsOf(rule, [found]).map((finding) => ({ ...finding, form: found.form })),
    ),
  );
}
