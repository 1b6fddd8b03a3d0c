import type { Cell } from '../../cell';
import { amountIn, isBlankCell, textIn } from '../../form/cellState';
import { formFields, goalFields, headerFields } from '../../form/fields';
import type { GoalField, HeaderField } from '../../form/fields';
import type { Form } from '../../form/form';
import { isSection } from '../../form/sectionName';
import { templates } from '../../sheet/templates/templateById';
import type { CheckContext } from '../checkContext';
import { foundAt } from '../place';
import type { AtForm, Found } from '../place';
import type { Rule } from '../rule';
import { sharesOutAnew } from '../sharesOutAnew';
import { named } from '../subject';
import type { FormPlace } from '../subject';

const PLACES = [...headerFields, ...goalFields];

type Figures =
  /** A place with nothing in it, or a form without such a place. */
  | { readonly case: 'empty' | 'absent'; readonly place: FormPlace }
  /** An amount where a goal should be. */
  | { readonly case: 'onlyNumber'; readonly place: FormPlace; readonly text: string }
  | { readonly case: 'section'; readonly category: string }
  | { readonly case: 'indicators' | 'totalRow' };

/** The form as a whole: what must be filled in above the indicators, the 一级指标 the scheme asks for, and a total. */
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
  return year === null ? [missing('year', yearCell, title)] : [];
}

function missingPlaces(form: Form): Found<Figures, AtForm>[] {
  return requiredPlaces(form).flatMap((place) =>
    isBlankCell(form[place]) ? [missing(place, form[place], form.title)] : onlyNumber(place, form[place]),
  );
}

/** An amount is no goal: '43.2' where 预期目标 should be. */
function onlyNumber(place: HeaderField | GoalField, cell: Cell | null): Found<Figures, AtForm>[] {
  if (!cell || formFields[place].block !== 'goals' || !amountIn(cell)) return [];
  return [foundAt(cell, { case: 'onlyNumber', place, text: textIn(cell) } as const, { kind: 'place', place })];
}

/** The places the form's layout has: a whole department has no 项目名称, 湖北 no 年度总体目标. Of an unknown layout all. */
function requiredPlaces({ layout }: Form): readonly (HeaderField | GoalField)[] {
  const template = templates.find(({ id }) => id === layout);
  if (!template) return PLACES;
  const header = new Set<string>(template.header.flat().map(({ field }) => field));
  return PLACES.filter((place) => (formFields[place].block === 'goals' ? template.goals !== null : header.has(place)));
}

function missing(place: FormPlace, cell: Cell | null, title: Cell): Found<Figures, AtForm> {
  return foundAt(cell ?? title, { case: cell ? 'empty' : 'absent', place }, { kind: 'place', place });
}

/** Only where the form names its 一级指标 at all, and is not shared out without them. */
function missingSections(context: CheckContext): Found<Figures, AtForm>[] {
  const { form, scheme, assessment } = context;
  const anchor = form.indicators[0]?.category ?? form.title;
  if (!form.indicators.some(({ category }) => textIn(category)) || sharesOutAnew(context)) return [];
  return scheme.sections
    .filter(({ category }) => !assessment.sections.some((section) => isSection(section.category, category)))
    .map(({ category }) => foundAt(anchor, { case: 'section', category } as const, named(category)));
}
