import { rowFields } from '../form/fields';
import type { CheckContext } from './checkContext';
import type { Finding } from './finding';
import { ruleOf } from './ruleOf';
import { isUnfilledForm, isUnfilledRow } from './unfilledRows';

/** The findings without those that object to what is only still to be filled in. */
export function withoutUnfilled(context: CheckContext, findings: readonly Finding[]): Finding[] {
  if (isUnfilledForm(context)) return findings.filter(({ code }) => ruleOf(code).passesOver === undefined);
  const rows = context.assessment.rows.filter(isUnfilledRow);
  const cells = new Set(rows.flatMap(({ indicator }) => rowFields.flatMap((field) => indicator[field]?.address ?? [])));
  return findings.filter(({ code, cell }) => ruleOf(code).passesOver !== 'row' || !cells.has(cell));
}
