import type { Form } from '../form/form';
import { explanationFooter } from '../form/assessForm';
import { OTHER_LAYOUT } from '../sheet/layouts';
import type { FormPlace } from './subject';
import { requiredPlaces } from './requiredPlaces';

/** Parts of a form that are checked where they are found. */
export type AbsentPart = Exclude<FormPlace, 'year'> | 'weight' | 'score' | 'explanation';

/**
 * What a reviewer looks at and this form has no place for, or none that was recognised: nobody can tell which, so it is no mistake, but
 * it was not checked. Columns count where the layout is none of those known to do without.
 */
export function absentParts(form: Form): AbsentPart[] {
  const places = requiredPlaces(form).filter((place) => form[place] === null);
  return [...places, ...absentColumns(form)];
}

function absentColumns(form: Form): AbsentPart[] {
  const { indicators, layout } = form;
  if (layout !== OTHER_LAYOUT || indicators.length === 0) return [];
  const lacks = (field: 'weight' | 'score' | 'explanation'): boolean => indicators.every((row) => row[field] === null);
  return [
    ...(lacks('weight') ? (['weight'] as const) : []),
    ...(lacks('score') ? (['score'] as const) : []),
    ...(lacks('explanation') && !explanationFooter(form) ? (['explanation'] as const) : []),
  ];
}
