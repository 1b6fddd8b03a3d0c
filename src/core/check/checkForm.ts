import { assessForm } from '../form/assessForm';
import { rowFields } from '../form/fields';
import type { Form } from '../form/form';
import type { Scheme } from '../scheme/scheme';
import type { CheckContext } from './checkContext';
import type { Finding } from './finding';
import { findingsOf } from './findingsOf';
import { withoutIgnored } from './ignoring/withoutIgnored';
import type { SortedFindings } from './ignoring/withoutIgnored';
import { rules } from './rules';
import { severityOrder } from './severity';
import { withoutSymptoms } from './withoutSymptoms';
import type { Rule } from './rule';
import { ruleOf } from './ruleOf';
import { isUnfilledForm, isUnfilledRow } from './unfilledRows';

/** Everything a reviewer would object to, the gravest first, then in the order of the cells on the sheet. */
export function checkForm(form: Form, scheme: Scheme): readonly Finding[] {
  return checkAssessed({ form, scheme, assessment: assessForm(form, scheme) });
}

/** The same of a form that has been assessed. */
export function checkAssessed(context: CheckContext): readonly Finding[] {
  return checkSorted(context).findings;
}

/** The same with what somebody lets stand, which is in no count of what was found. */
export function checkSorted(context: CheckContext): SortedFindings {
  const found = rules.flatMap((rule: Rule) => findingsOf(rule, rule.find?.(context) ?? []));
  const all = withoutSymptoms(context.form, withoutUnfilled(context, found)).sort(compareFindings);
  return withoutIgnored(all, context.form.notes);
}

/** The findings without those that object to what is only still to be filled in. */
function withoutUnfilled(context: CheckContext, findings: readonly Finding[]): Finding[] {
  if (isUnfilledForm(context)) return findings.filter(({ code }) => ruleOf(code).passesOver === undefined);
  const rows = context.assessment.rows.filter(isUnfilledRow);
  const cells = new Set(rows.flatMap(({ indicator }) => rowFields.flatMap((field) => indicator[field]?.address ?? [])));
  return findings.filter(({ code, cell }) => ruleOf(code).passesOver !== 'row' || !cells.has(cell));
}

function compareFindings(left: Finding, right: Finding): number {
  const bySeverity = severityOrder.indexOf(left.severity) - severityOrder.indexOf(right.severity);
  if (bySeverity !== 0) return bySeverity;
  const [from, to] = [left.at.cell, right.at.cell];
  return from.row - to.row || from.column - to.column;
}
