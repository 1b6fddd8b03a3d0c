import { checkForm } from '../../core/checks/checkForm';
import type { Finding } from '../../core/checks/finding';
import type { Form } from '../../core/form/form';
import type { Scheme } from '../../core/scheme/scheme';
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

/** Checks every form on the sheets of a workbook. */
export function checkWorkbook(sheets: readonly WorkbookSheet[], scheme: Scheme): CheckedSheet[] {
  return sheets.map(({ name, grid }) => ({
    name,
    forms: readForms(grid).forms.map((form) => ({
      name: formName(form),
      range: form.range,
      findings: checkForm(form, scheme),
    })),
  }));
}

function formName({ project, range }: Form): string {
  const name = String(project?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return name || range;
}
