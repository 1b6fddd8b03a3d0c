import type { Cell } from '../cell/cell';
import { fieldsOf, fieldsWith, formFields, fundFields, indicatorFields } from './fields';
import type { Form } from './form';

const ABOVE = fieldsWith(formFields, 'block', ['title', 'header']);
const BETWEEN = fieldsWith(formFields, 'block', ['funds', 'goals']);
const BELOW = fieldsWith(formFields, 'block', ['totals']);
const FUND_COLUMNS = fieldsOf(fundFields);
const INDICATOR_COLUMNS = fieldsOf(indicatorFields);

/** Every cell of a form, block by block from the title down; a name that rows share once for each of them. */
export function cellsOf(form: Form): Cell[] {
  return [
    ...presentCells(form, ABOVE),
    ...form.funds.flatMap((line) => presentCells(line, FUND_COLUMNS)),
    ...presentCells(form, BETWEEN),
    ...form.indicators.flatMap((indicator) => presentCells(indicator, INDICATOR_COLUMNS)),
    ...presentCells(form, BELOW),
    ...form.footers.map(({ text }) => text),
  ];
}

/** The cells of some fields, as far as the form has them. */
function presentCells<Field extends string>(
  part: Readonly<Partial<Record<Field, Cell | null>>>,
  fields: readonly Field[],
): Cell[] {
  const cells: Cell[] = [];
  for (const field of fields) {
    const cell = part[field];
    if (cell) cells.push(cell);
  }
  return cells;
}
