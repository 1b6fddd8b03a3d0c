import type { Cell } from '../../cell/cell';
import { amountIn, isBlankCell, textIn } from '../../form/cellState';
import { formFields } from '../../form/fields';
import type { GoalField, HeaderField } from '../../form/fields';
import type { Form } from '../../form/form';
import { isSection } from '../../form/sectionName';
import type { CheckContext } from '../checkContext';
import { foundAt } from '../place';
import type { AtForm, Found } from '../place';
import { requiredPlaces } from '../requiredPlaces';
import type { Rule } from '../rule';
import { sharesOutAnew } from '../sharesOutAnew';
import { named } from '../subject';
import type { FormPlace } from '../subject';

const BENEFITS = '效益指标';

type Figures =
  /** A place with nothing in it. */
  | { readonly case: 'empty'; readonly place: FormPlace }
  /** The year is named nowhere; other places may only go by a name nobody knows. */
  | { readonly case: 'absent'; readonly place: 'year' }
  /** An amount where a goal should be. */
  | { readonly case: 'onlyNumber'; readonly place: FormPlace; readonly text: string }
  | { readonly case: 'section'; readonly category: string }
  | { readonly case: 'indicators' | 'totalRow' };

/** What the form as a whole lacks: year, header and goals, indicators, the 一级指标 the scheme asks for, 总分. */
export const formMissing: Rule<'form.missing', Figures, AtForm> = {
  code: 'form.missing',
  severity: 'error',
  basis: 'printedForm',
  passesOver: 'form',
  find: (context) => {
    const { form } = context;
    return [...missingYear(form), ...missingPlaces(form), ...missingSections(context), ...missingRows(form)];
  },
};

/** A form has indicators, and where their rows have points it says what they come to. */
function missingRows({ totalScore, indicators, title }: Form): Found<Figures, AtForm>[] {
  if (indicators.length === 0) return [foundAt(title, { case: 'indicators' } as const)];
  if (totalScore || !indicators.some(({ score }) => score !== null)) return [];
  const cell = indicators.at(-1)?.name ?? title;
  return [foundAt(cell, { case: 'totalRow' } as const, { kind: 'place', place: 'totalRow' })];
}

function missingYear({ year, yearCell, title }: Form): Found<Figures, AtForm>[] {
  if (year !== null) return [];
  if (yearCell) return [empty('year', yearCell)];
  return [foundAt(title, { case: 'absent', place: 'year' } as const, { kind: 'place', place: 'year' })];
}

function missingPlaces(form: Form): Found<Figures, AtForm>[] {
  return requiredPlaces(form).flatMap((place) => {
    const cell = form[place];
    if (!cell) return [];
    return isBlankCell(cell) ? [empty(place, cell)] : onlyNumber(place, cell);
  });
}

/** An amount is no goal: '43.2' where 预期目标 should be. */
function onlyNumber(place: HeaderField | GoalField, cell: Cell): Found<Figures, AtForm>[] {
  if (formFields[place].block !== 'goals' || !amountIn(cell)) return [];
  return [foundAt(cell, { case: 'onlyNumber', place, text: textIn(cell) } as const, { kind: 'place', place })];
}

function empty(place: FormPlace, cell: Cell): Found<Figures, AtForm> {
  return foundAt(cell, { case: 'empty', place } as const, { kind: 'place', place });
}

/** Only where the form names its 一级指标 at all, and is not shared out without them. */
function missingSections(context: CheckContext): Found<Figures, AtForm>[] {
  const { form, scheme, assessment } = context;
  const anchor = form.indicators[0]?.category ?? form.title;
  if (!form.indicators.some(({ category }) => textIn(category)) || sharesOutAnew(context)) return [];
  return scheme.sections
    .filter(({ category }) => !assessment.sections.some((section) => isSection(section.category, category)))
    .filter(({ category }) => !isNamedBelow(form, category))
    .map(({ category }) => foundAt(anchor, { case: 'section', category } as const, named(category)));
}

/** 满意度 may stand among the 二级指标 of 效益指标, as in 湖北. */
function isNamedBelow({ indicators }: Form, category: string): boolean {
  const word = category.replace(/指标$/, '');
  return indicators.some((row) => isSection(textIn(row.category), BENEFITS) && textIn(row.subcategory).includes(word));
}
