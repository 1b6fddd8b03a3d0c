import type { CheckContext } from '../../core/check/checkContext';
import { checkAssessed } from '../../core/check/checkForm';
import { checkForms } from '../../core/check/checkForms';
import type { Finding } from '../../core/check/finding';
import { fitFindings } from '../../core/check/fitFindings';
import { wantedSchemeFindings } from '../../core/check/wantedSchemeFindings';
import { unreadFindings } from '../../core/check/unreadFindings';
import type { Cell } from '../../core/cell/cell';
import { assessForm } from '../../core/form/assessForm';
import type { Form } from '../../core/form/form';
import type { Scheme } from '../../core/scheme/scheme';
import type { FormScore } from '../../core/summary/summary';
import type { UnreadCell } from '../../core/sheet/read/unreadCells';
import { formFit } from '../../core/sheet/fit/formFit';
import { formScheme } from '../../core/sheet/formScheme';
import { readForms } from '../../core/sheet/readForms';
import type { WorkbookSheet } from '../../xlsx/readWorkbook';

/** A form with what a reviewer would object to. */
export interface FormReport extends FormScore {
  /** The project's name, or where the form stands when it names none. */
  readonly name: string;
  /** A1 address of the form. */
  readonly range: string;
  /** By which it was checked. */
  readonly scheme: Scheme;
  readonly findings: readonly Finding[];
}

/** A sheet with its forms, from top to bottom; none when it holds no form. */
export interface CheckedSheet {
  readonly name: string;
  readonly forms: readonly FormReport[];
  /** Titles of other tables of the same family, which were not checked. */
  readonly otherTables: readonly Cell[];
}

/** Checks every form on the sheets of a workbook by its own scheme, and all of them together; `wanted` is for forms that name none. */
export function checkWorkbook(sheets: readonly WorkbookSheet[], wanted: Scheme | null): CheckedSheet[] {
  const readings = sheets.map((sheet) => ({ sheet, ...readForms(sheet.grid) }));
  const forms = readings.flatMap((reading) => reading.forms);
  const assessed = forms.map((form) => assessOwn(form, wanted));
  const together = checkForms(assessed);
  const findingsOf = (own: CheckContext, unread: readonly UnreadCell[], { grid, layout }: WorkbookSheet): Finding[] => [
    ...ownFindings(own, wanted),
    ...fitFindings(own.form, formFit(own.form, grid, layout)),
    ...unreadFindings(own.form, unread),
    ...together.filter((finding) => forms[finding.form] === own.form),
  ];
  return readings.map(({ sheet, forms: found, unread, otherTables }) => ({
    name: sheet.name,
    forms: assessed
      .filter(({ form }) => found.includes(form))
      .map((own) => checkedForm(own, findingsOf(own, unread, sheet))),
    otherTables,
  }));
}

function checkedForm({ form, scheme, assessment }: CheckContext, findings: readonly Finding[]): FormReport {
  const { total: score, grade } = assessment;
  return { name: formName(form), range: form.range, scheme, score, grade, findings };
}

function assessOwn(form: Form, wanted: Scheme | null): CheckContext {
  const scheme = formScheme(form, wanted);
  return { form, scheme, assessment: assessForm(form, scheme) };
}

function ownFindings(own: CheckContext, wanted: Scheme | null): Finding[] {
  return [...checkAssessed(own), ...(wanted ? wantedSchemeFindings(own, wanted) : [])];
}

function formName({ project, range }: Form): string {
  const name = String(project?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return name || range;
}
