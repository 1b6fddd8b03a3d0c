import type { Cell } from '../cell';
import { amountIn, isBlankCell, textIn } from '../form/cellState';
import type { Form } from '../form/form';
import { isSection } from '../form/sectionName';
import { checkMessages } from '../messages/checks';
import type { FormPlace } from '../messages/checks';
import { templates } from '../sheet/templates/templateById';
import type { CheckContext } from './checkContext';
import type { Finding } from './finding';
import { makeFinding } from './makeFinding';

const PLACES = [
  'project',
  'department',
  'implementer',
  'expectedGoal',
  'actualGoal',
] as const satisfies readonly (FormPlace & keyof Form)[];

/** The form as a whole: what must be filled in above the indicators, and the 一级指标 the scheme asks for. */
export function formChecks(context: CheckContext): Finding[] {
  const { form } = context;
  return [...missingYear(form), ...missingPlaces(form), ...missingSections(context), ...missingTotal(form)];
}

/** A form whose rows have points says what they come to. */
function missingTotal({ totalScore, indicators, title }: Form): Finding[] {
  if (totalScore || !indicators.some(({ score }) => score !== null)) return [];
  const last = indicators.at(-1);
  return [makeFinding('form.missing', last?.name ?? title, checkMessages.totalRow(), checkMessages.totalRowAbsent())];
}

function missingYear({ year, yearCell, title }: Form): Finding[] {
  return year === null ? [missing('year', yearCell, title)] : [];
}

function missingPlaces(form: Form): Finding[] {
  return requiredPlaces(form).flatMap((place) =>
    isBlankCell(form[place]) ? [missing(place, form[place], form.title)] : onlyNumber(place, form[place]),
  );
}

/** An amount is no goal: '43.2' where 预期目标 should be. */
function onlyNumber(place: FormPlace, cell: Cell | null): Finding[] {
  if (!cell || (place !== 'expectedGoal' && place !== 'actualGoal') || !amountIn(cell)) return [];
  const message = checkMessages.placeOnlyNumber(place, textIn(cell));
  return [makeFinding('form.missing', cell, checkMessages.places[place], message)];
}

/** The places the form's layout has: a whole department has no 项目名称, 湖北 no 年度总体目标. Of an unknown layout all. */
function requiredPlaces({ layout }: Form): readonly (typeof PLACES)[number][] {
  const template = templates.find(({ id }) => id === layout);
  if (!template) return PLACES;
  const header = new Set<string>(template.header.flat().map(({ field }) => field));
  return PLACES.filter((place) =>
    place === 'expectedGoal' || place === 'actualGoal' ? template.goals !== null : header.has(place),
  );
}

function missing(place: FormPlace, cell: Cell | null, title: Cell): Finding {
  const message = cell ? checkMessages.placeEmpty(place) : checkMessages.placeAbsent(place);
  return makeFinding('form.missing', cell ?? title, checkMessages.places[place], message);
}

/** Only where the form names its 一级指标 at all. */
function missingSections({ form, scheme, assessment }: CheckContext): Finding[] {
  const { sections } = assessment;
  const anchor = form.indicators[0]?.category ?? form.title;
  if (!form.indicators.some(({ category }) => textIn(category))) return [];
  return scheme.sections
    .filter(({ category }) => !sections.some((section) => isSection(section.category, category)))
    .map(({ category }) => makeFinding('form.missing', anchor, category, checkMessages.sectionAbsent(category)));
}
