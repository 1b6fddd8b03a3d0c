import { checkForm } from '../../core/checks/checkForm';
import { checkForms } from '../../core/checks/checkForms';
import type { Finding } from '../../core/checks/finding';
import { fitFindings } from '../../core/checks/fitFindings';
import { unreadFindings } from '../../core/checks/unreadFindings';
import { assessForm } from '../../core/form/assessForm';
import type { Form } from '../../core/form/form';
import type { Scheme } from '../../core/scheme/scheme';
import type { UnreadCell } from '../../core/sheet/read/unreadCells';
import { formFit } from '../../core/sheet/fit/formFit';
import { readForms } from '../../core/sheet/readForms';
import type { WorkbookSheet } from '../../xlsx/readWorkbook';

/** A form with what a reviewer would object to. */
export interface CheckedForm {
  /** The project's name, or where the form stands when it names none. */
  readonly name: string;
  /** A1 address of the form. */
  readonly range: string;
  readonly findings: readonly Finding[];
}

/** A sheet with its forms, from top to bottom; none when it holds no form. */
export interface CheckedSheet {
  readonly name: string;
  readonly forms: readonly CheckedForm[];
}

/** Checks every form on the sheets of a workbook, and all of them together. */
export function checkWorkbook(sheets: readonly WorkbookSheet[], scheme: Scheme): CheckedSheet[] {
  const readings = sheets.map((sheet) => ({ sheet, ...readForms(sheet.grid) }));
  const forms = readings.flatMap((reading) => reading.forms);
  const together = checkForms(forms.map((form) => ({ form, assessment: assessForm(form, scheme) })));
  const findingsOf = (form: Form, unread: readonly UnreadCell[], { grid, layout }: WorkbookSheet): Finding[] => [
    ...checkForm(form, scheme),
    ...fitFindings(form, formFit(form, grid, layout)),
    ...unreadFindings(form, unread),
    ...together.filter((finding) => forms[finding.form] === form),
  ];
  return readings.map(({ sheet, forms: own, unread }) => ({
    name: sheet.name,
    forms: own.map((form) => ({ name: formName(form), range: form.range, findings: findingsOf(form, unread, sheet) })),
  }));
}

function formName({ project, range }: Form): string {
  const name = String(project?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return name || range;
}
