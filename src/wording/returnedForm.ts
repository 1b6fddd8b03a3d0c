import type { Due } from '../core/check/due';
import type { Finding } from '../core/check/finding';
import type { Fix } from '../core/check/fix/fix';
import { fixFor } from '../core/check/fix/fixesFor';
import { ruleOf } from '../core/check/ruleOf';
import { textIn } from '../core/form/cellState';
import { aboutFinding } from '../core/returns/aboutFinding';
import type { ReturnedForm } from '../core/returns/returnedForm';
import type { SummaryRow } from '../core/summary/summary';
import { slipOf } from '../core/workflows/collect/returnSlip';
import { sayFinding } from './sayFinding';
import { returnSlipMessages as messages } from './zh-CN/returnSlip';
import { severityMessages } from './zh-CN/severities';

/** A form with what is said of it to its unit, in Chinese as on the form. */
export function returnedForm(row: SummaryRow): ReturnedForm {
  const { sheetId, sheetName, isHidden, form, findings, project, department, year } = row;
  return slipOf({
    ...{ sheetId, sheetName, isHidden, form, project, year, file: sheetName },
    unit: textIn(form.implementer) || department,
    items: findings.map((finding) => ({
      severity: finding.severity,
      place: finding.cell,
      message: sayFinding(finding, 'zh-CN'),
      expected: expectedOf(finding, fixFor(finding, row)),
      about: aboutFinding(finding, form),
    })),
  });
}

/** What should stand there, as far as that is known. */
function expectedOf({ severity, code, figures }: Finding, fix: Fix | null): string {
  if (severity === 'explain') return severityMessages.meanings.explain;
  return (fix?.automatic && shownAfter(fix)) || sayDue(ruleOf(code).due?.(figures) ?? null);
}

/** What one cell shows once it is put right, written as the cell writes it. */
function shownAfter({ action }: Fix): string {
  return action.kind === 'change' || action.kind === 'setFormula' || action.kind === 'unscore' ? action.after : '';
}

function sayDue(due: Due | null): string {
  if (!due) return '';
  return due.kind === 'sum' ? messages.sum(due.text) : due.text;
}

/** What is said of a form to its unit, to be sent as a message. */
export function returnText({ project, unit, year, file, items }: ReturnedForm): string {
  const { about, unnamed } = messages;
  return [
    `${messages.title}${year === null ? '' : messages.year(year)}`,
    `${about.project}：${project || unnamed}`,
    `${about.unit}：${unit || unnamed}`,
    `${about.sheet}：${file}`,
    ...items.map(({ severity, place, message, expected }, index) =>
      messages.item({ number: index + 1, severity: severityMessages.names[severity], place, message, expected }),
    ),
  ].join('\n');
}
