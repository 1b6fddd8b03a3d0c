import type { Form } from '../../form/form';
import type { Template } from '../../sheet/template';
import { national2020 } from '../../sheet/templates/national2020';
import { templates } from '../../sheet/templates/templateById';

/** The template a form is drawn with next year: that of its layout, or the standard one where the layout is none of ours. */
export function nextYearTemplate({ layout }: Pick<Form, 'layout'>): Template {
  return templates.find(({ id }) => id === layout) ?? national2020;
}
