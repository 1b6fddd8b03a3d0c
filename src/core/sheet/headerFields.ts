import type { HeaderField } from '../form/fields';
import type { FormContent } from '../form/formContent';
import type { Template, TemplateHeaderEntry } from './template';

/** What a form made from a template asks for above its blocks, in the order of the sheet. */
export function headerEntries({ header }: Pick<Template, 'header'>): readonly TemplateHeaderEntry[] {
  return header.flat();
}

/** What a form to be drawn is about: its project; of a template without a place for one, the department. */
export function contentName(
  template: Pick<Template, 'header'>,
  content: Pick<FormContent, 'project' | 'department'>,
): string {
  const fields: readonly HeaderField[] = headerEntries(template).map(({ field }) => field);
  return fields.includes('project') ? content.project : content.department;
}
