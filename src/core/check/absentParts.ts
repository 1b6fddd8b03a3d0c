import type { Form } from '../form/form';
import { explanationFooter } from '../form/assessForm';
import { OTHER_LAYOUT } from '../sheet/layouts';
import type { FormPlace } from './subject';
import { requiredPlaces } from './requiredPlaces';

/** Parts of a form that are checked where they are found. */
export type AbsentPart = Exclude<FormPlace, 'year'> | 'funds' | 'category' | 'weight' | 'score' | 'explanation';

/**
 * What a reviewer looks at and this form has no place for, or none that was recognised: nobody can tell which, so it is no mistake, but
 * it was not checked. Columns of points count where the layout is none of those known to do without; reasons have a place in every layout.
 */
export function absentParts(form: Form): AbsentPart[] {
  const places = requiredPlaces(form).filter((place) => form[place] === null);
  return [...places, ...absentBlocks(form), ...absentColumns(form)];
}

function absentBlocks({ indicators, funds }: Form): AbsentPart[] {
  if (indicators.length === 0) return [];
  return [
    ...(funds.length === 0 ? (['funds'] as const) : []),
    ...(indicators.every(({ category }) => category === null) ? (['category'] as const) : []),
  ];
}

function absentColumns(form: Form): AbsentPart[] {
  const { indicators, layout } = form;
  const isOther = layout === OTHER_LAYOUT;
  if (indicators.length === 0) return [];
  const lacks = (field: 'weight' | 'score' | 'explanation'): boolean => indicators.every((row) => row[field] === null);
  return [
    ...(isOther && lacks('weight') ? (['weight'] as const) : []),
    ...(isOther && lacks('score') ? (['score'] as const) : []),
    ...(lacks('explanation') && !explanationFooter(form) ? (['explanation'] as const) : []),
  ];
}
