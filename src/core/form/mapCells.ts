import type { Cell } from '../cell/cell';
import { fieldsOf, formFields, fundFields, indicatorFields } from './fields';
import type { Form } from './form';

type Change = (cell: Cell) => Cell;

/** The form with other cells; rows in which none is another stay the same objects, and so does the form. */
export function mapCells(form: Form, change: Change): Form {
  const funds = sameOr(form.funds, (line) => changed(line, fieldsOf(fundFields), change));
  const indicators = sameOr(form.indicators, (row) => changed(row, fieldsOf(indicatorFields), change));
  const footers = sameOr(form.footers, (footer) => changed(footer, ['text'], change));
  const single = changed(form, fieldsOf(formFields), change);
  const isSame = funds === form.funds && indicators === form.indicators && footers === form.footers;
  return isSame ? single : { ...single, funds, indicators, footers };
}

function sameOr<Row>(rows: readonly Row[], change: (row: Row) => Row): readonly Row[] {
  const next = rows.map(change);
  return next.every((row, index) => row === rows[index]) ? rows : next;
}

function changed<Field extends string, Part extends Readonly<Partial<Record<Field, Cell | null>>>>(
  part: Part,
  fields: readonly Field[],
  change: Change,
): Part {
  const changes = fields.flatMap((field) => {
    const cell = part[field];
    const next = cell && change(cell);
    return next === cell ? [] : [[field, next] as const];
  });
  return changes.length > 0 ? { ...part, ...Object.fromEntries(changes) } : part;
}
