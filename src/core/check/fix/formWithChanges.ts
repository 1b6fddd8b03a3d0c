import Decimal from 'decimal.js';
import type { Cell, CellValue } from '../../cell';
import type { Form } from '../../form/form';
import type { CellChange } from './fix';

/** The form as it will be: changed cells hold what is entered; of a formula the number it will show. */
export function formWithChanges(form: Form, changes: readonly CellChange[]): Form {
  if (changes.length === 0) return form;
  return replaced(form, new Map(changes.map((change) => [change.cell, change]))) as Form;
}

/** The same tree with other cells; parts that hold none of them stay the same objects. */
function replaced(part: unknown, changes: ReadonlyMap<string, CellChange>): unknown {
  if (Array.isArray(part)) {
    const parts: readonly unknown[] = part;
    const next = parts.map((each) => replaced(each, changes));
    return next.every((each, index) => each === parts[index]) ? part : next;
  }
  if (typeof part !== 'object' || part === null) return part;
  if (isCell(part)) {
    const change = changes.get(part.address);
    return change ? cellAfter(part, change) : part;
  }
  const entries = Object.entries(part as Record<string, unknown>).map(([name, value]) => ({
    name,
    value,
    next: replaced(value, changes),
  }));
  if (entries.every(({ value, next }) => next === value)) return part;
  return Object.fromEntries(entries.map(({ name, next }) => [name, next]));
}

function isCell(part: object): part is Cell {
  return 'address' in part && 'value' in part;
}

function cellAfter({ address, numberFormat: own }: Cell, { entry, after, numberFormat = own }: CellChange): Cell {
  const format = numberFormat === undefined ? {} : { numberFormat };
  if (typeof entry === 'object') return { address, value: after, ...format };
  if (typeof entry !== 'string') return { address, value: entry, ...format };
  if (entry.startsWith('=')) return { address, value: shownValue(after), formula: entry, ...format };
  return { address, value: after, ...format };
}

/** What a formula will hold that shows a number, a percentage, a word, or nothing. */
function shownValue(after: string): CellValue {
  if (after === '') return '';
  if (after.endsWith('%')) return new Decimal(after.slice(0, -1)).div(100).toNumber();
  const number = Number(after);
  return Number.isNaN(number) ? after : number;
}
