import Decimal from 'decimal.js';
import type { Cell, CellValue } from '../../cell/cell';
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

function cellAfter(cell: Cell, { entry, after, numberFormat = cell.numberFormat }: CellChange): Cell {
  const { row, column, address } = cell;
  const place = { row, column, address };
  const format = numberFormat === undefined ? {} : { numberFormat };
  if (typeof entry === 'object') return { ...place, value: after, ...format };
  if (typeof entry !== 'string') return { ...place, value: entry, ...format };
  if (entry.startsWith('=')) return { ...place, value: shownValue(after), formula: entry, ...format };
  return { ...place, value: after, ...format };
}

/** What a formula will hold that shows a number, a percentage, a word, or nothing. */
function shownValue(after: string): CellValue {
  if (after === '') return '';
  if (after.endsWith('%')) return new Decimal(after.slice(0, -1)).div(100).toNumber();
  const number = Number(after);
  return Number.isNaN(number) ? after : number;
}
