import type { Form } from '../form/form';
import type { ColumnQuestion } from '../sheet/columns/columnQuestion';
import type { UnrecognizedCell } from '../sheet/read/unrecognizedCells';
import type { Finding } from './finding';
import { findingsOf } from './findingsOf';
import type { Rule } from './rule';
import { rules } from './rules';

/**
 * What stands within a form and was not understood, as remarks: it took no part in the checks. What is asked about is no remark.
 */
export function unrecognizedFindings(
  form: Form,
  unrecognized: readonly UnrecognizedCell[],
  questions: readonly ColumnQuestion[] = [],
): Finding[] {
  const asked = new Set(questions.map(({ cell }) => cell));
  const left = unrecognized.filter(({ cell, assumed }) => assumed === undefined || !asked.has(cell.address));
  return rules.flatMap((rule: Rule) => findingsOf(rule, rule.findUnrecognized?.(form, left) ?? []));
}
