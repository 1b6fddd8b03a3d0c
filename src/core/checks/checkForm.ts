import { assessForm } from '../form/assessForm';
import type { Form } from '../form/form';
import type { Scheme } from '../scheme/scheme';
import { parseCellAddress } from '../sheet/a1';
import type { Check, CheckContext } from './checkContext';
import { budgetChangeChecks } from './budgetChangeChecks';
import { contradictionChecks } from './contradictionChecks';
import { errorChecks } from './errorChecks';
import { executionChecks } from './executionChecks';
import type { Finding } from './finding';
import { formChecks } from './formChecks';
import { formulaChecks } from './formulaChecks';
import { fundsChecks } from './fundsChecks';
import { gradeChecks } from './gradeChecks';
import { indicatorChecks } from './indicatorChecks';
import { numberChecks, withoutSymptoms } from './numberChecks';
import { reasonChecks } from './reasonChecks';
import { scaleChecks } from './scaleChecks';
import { schemeChecks } from './schemeChecks';
import { scoreChecks } from './scoreChecks';
import { severityOrder } from './severity';
import { unfilledChecks, withoutUnfilled } from './unfilledChecks';
import { valueChecks } from './valueChecks';
import { weightChecks } from './weightChecks';

const CHECKS: readonly Check[] = [
  formChecks,
  schemeChecks,
  errorChecks,
  numberChecks,
  formulaChecks,
  unfilledChecks,
  fundsChecks,
  scaleChecks,
  budgetChangeChecks,
  executionChecks,
  weightChecks,
  indicatorChecks,
  valueChecks,
  scoreChecks,
  gradeChecks,
  reasonChecks,
  contradictionChecks,
];

/** Everything a reviewer would object to, the gravest first, then in the order of the cells on the sheet. */
export function checkForm(form: Form, scheme: Scheme): Finding[] {
  return checkAssessed({ form, scheme, assessment: assessForm(form, scheme) });
}

/** The same of a form that has been assessed. */
export function checkAssessed(context: CheckContext): Finding[] {
  const found = withoutUnfilled(
    context,
    CHECKS.flatMap((check) => check(context)),
  );
  return withoutSymptoms(context.form, found).sort(compareFindings);
}

function compareFindings(left: Finding, right: Finding): number {
  const bySeverity = severityOrder.indexOf(left.severity) - severityOrder.indexOf(right.severity);
  if (bySeverity !== 0) return bySeverity;
  const from = parseCellAddress(left.cell);
  const to = parseCellAddress(right.cell);
  return from.row - to.row || from.column - to.column;
}
