import type { Cell } from '../../cell/cell';
import type { Form } from '../../form/form';
import { mapCells } from '../../form/mapCells';
import type { CellChange } from './fix';

/** The form as it will be: changed cells hold what is entered; of a formula the number it will show. */
export function formWithChanges(form: Form, changes: readonly CellChange[]): Form {
  if (changes.length === 0) return form;
  const byCell = new Map(changes.map((change) => [change.cell, change]));
  return mapCells(form, (cell) => {
    const change = byCell.get(cell.address);
    return change ? cellAfter(cell, change) : cell;
  });
}

function cellAfter(cell: Cell, { entry, after, result = after, numberFormat = cell.numberFormat }: CellChange): Cell {
  const { row, column, address } = cell;
  const place = { row, column, address };
  const format = numberFormat === undefined ? {} : { numberFormat };
  if (typeof entry === 'object') return { ...place, value: after, ...format };
  if (typeof entry !== 'string') return { ...place, value: entry, ...format };
  if (entry.startsWith('=')) return { ...place, value: result, formula: entry, ...format };
  return { ...place, value: after, ...format };
}
