import { textIn } from '../form/cellState';
import type { GoalField, HeaderField } from '../form/fields';
import type { FundLine, Indicator } from '../form/form';

/** Places of a form that must be filled in. */
export type FormPlace = 'year' | HeaderField | GoalField;

/**
 * What a finding or a fix is about. 'form': the form as a whole; 'named': by its own words on the sheet, such as a 三级指标;
 * 'unnamed': a row without a name, by the 二级 or 一级指标 it stands under ('' where it has none either); 'place': a part of the form.
 */
export type Subject =
  | { readonly kind: 'form' }
  | { readonly kind: 'named'; readonly text: string }
  | { readonly kind: 'unnamed'; readonly under: string }
  | { readonly kind: 'place'; readonly place: FormPlace | 'totalRow' };

/** The form as a whole. */
export const WHOLE_FORM: Subject = { kind: 'form' };

/** Something by its own words. */
export function named(text: string): Subject {
  return { kind: 'named', text };
}

/** An indicator by its 三级 name, or by its 二级 name where it has none yet. */
export function indicatorSubject({ name, subcategory, category }: Indicator): Subject {
  const text = textIn(name);
  return text ? named(text) : { kind: 'unnamed', under: textIn(subcategory) || textIn(category) };
}

/** A line of 项目资金 by its label. */
export function fundSubject({ label }: FundLine): Subject {
  return named(textIn(label).replace(/[：:]$/, ''));
}
