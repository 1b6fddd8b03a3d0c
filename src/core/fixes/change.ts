import type Decimal from 'decimal.js';
import type { Cell } from '../cell';
import { plainNumber } from '../scoring/exact';
import { literalEntry } from '../sheet/edit/literalEntry';
import type { CellChange } from './fix';
import { shownText } from './shownText';

/** A number for a cell. */
export function numberChange(cell: Cell, label: string, value: Decimal): CellChange {
  return { ...base(cell, label), after: plainNumber(value), entry: value.toNumber() };
}

/** A text for a cell, which stays a text whatever it looks like. */
export function textChange(cell: Cell, label: string, text: string): CellChange {
  return { ...base(cell, label), after: text, entry: literalEntry(text, cell.numberFormat ?? 'General') };
}

/** A formula for a cell, and the number it will show. */
export function formulaChange(cell: Cell, label: string, formula: string, result: Decimal): CellChange {
  return { ...base(cell, label), after: plainNumber(result), entry: formula };
}

function base(cell: Cell, label: string): Pick<CellChange, 'cell' | 'label' | 'old' | 'before'> {
  return { cell: cell.address, label, old: cell.value, before: shownText(cell) };
}
