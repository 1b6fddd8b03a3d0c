import { formFields, goalFields, headerFields } from '../form/fields';
import type { GoalField, HeaderField } from '../form/fields';
import type { Form } from '../form/form';
import { templates } from '../sheet/templates/templateById';

const PLACES = [...headerFields, ...goalFields];

/** The places the form's layout has: a whole department has no 项目名称, 湖北 no 年度总体目标. Of an unknown layout all. */
export function requiredPlaces({ layout }: Form): readonly (HeaderField | GoalField)[] {
  const template = templates.find(({ id }) => id === layout);
  if (!template) return PLACES;
  const header = new Set<string>(template.header.flat().map(({ field }) => field));
  return PLACES.filter((place) => (formFields[place].block === 'goals' ? template.goals !== null : header.has(place)));
}
