import { cellAddress, parseCellAddress } from '../../core/cell/a1';
import type { Form, Indicator } from '../../core/form/form';
import { followRows } from './followRows';
import type { RowIdentity } from './followRows';

/** By what a row of a form is known wherever it stands. */
export function rowIdentity({ project }: Form, { name, target }: Indicator): RowIdentity {
  return { project: String(project?.value ?? ''), name: String(name.value), target: String(target.value) };
}

/**
 * Where a cell of a form stands in a later reading of it: cells of its rows with their rows, others as its title has moved; null for
 * a cell of a row that is not to be found any more.
 */
export function followCells(before: Form, after: Form): (cell: string) => string | null {
  const identities = (form: Form) => form.indicators.map((indicator) => rowIdentity(form, indicator));
  const places = followRows(identities(before), identities(after));
  const rowOf = (form: Form, index: number | null | undefined): number | undefined => {
    const name = form.indicators[index ?? -1]?.name;
    return name?.row;
  };
  const rows = new Map(before.indicators.map((_, index) => [rowOf(before, index), rowOf(after, places[index])]));
  const [down, right] = [after.title.row - before.title.row, after.title.column - before.title.column];
  return (cell) => {
    const { row, column } = parseCellAddress(cell);
    if (!rows.has(row)) return cellAddress(row + down, column + right);
    const now = rows.get(row);
    return now === undefined ? null : cellAddress(now, column + right);
  };
}
