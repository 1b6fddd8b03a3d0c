import { assessForm } from '../form/assessForm';
import type { Form } from '../form/form';
import type { Scheme } from '../scheme/scheme';
import { parseCellAddress } from '../sheet/a1';
import type { Check, CheckContext } from './checkContext';
import { errorChecks } from './errorChecks';
import { executionChecks } from './executionChecks';
import type { Finding } from './finding';
import { formChecks } from './formChecks';
import { fundsChecks } from './fundsChecks';
import { indicatorChecks } from './indicatorChecks';
import { reasonChecks } from './reasonChecks';
import { schemeChecks } from './schemeChecks';
import { scoreChecks } from './scoreChecks';
import { severityOrder } from './severity';
import { valueChecks } from './valueChecks';
import { weightChecks } from './weightChecks';

const CHECKS: readonly Check[] = [
  formChecks,
  schemeChecks,
  errorChecks,
  fundsChecks,
  executionChecks,
  weightChecks,
  indicatorChecks,
  valueChecks,
  scoreChecks,
  reasonChecks,
];

/** Everything a reviewer would object to, the gravest first, then in the order of the cells on the sheet. */
export function checkForm(form: Form, scheme: Scheme): Finding[] {
  return checkAssessed({ form, scheme, assessment: assessForm(form, scheme) });
}

/** The same of a form that has been assessed. */
export function checkAssessed(context: CheckContext): Finding[] {
  return CHECKS.flatMap((check) => check(context)).sort(compareFindings);
}

function compareFindings(left: Finding, right: Finding): number {
  const bySeverity = severityOrder.indexOf(left.severity) - severityOrder.indexOf(right.severity);
  if (bySeverity !== 0) return bySeverity;
  const from = parseCellAddress(left.cell);
  const to = parseCellAddress(right.cell);
  return from.row - to.row || from.column - to.column;
}
