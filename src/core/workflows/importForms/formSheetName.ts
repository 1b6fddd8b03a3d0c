import { textIn } from '../../form/cellState';
import type { Form } from '../../form/form';
import { projectYearName } from '../projectYearName';

/** What a sheet for a form is called: its project, or the department of a whole department's form, and its year; '' where it names neither. */
export function formSheetName(form: Form, year: number | null = form.year): string {
  const name = textIn(form.project) || textIn(form.department);
  return name && year !== null ? projectYearName(name, year) : name;
}
