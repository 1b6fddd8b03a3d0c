import type { Cell } from '../cell';
import type { Form } from '../form/form';
import type { CellChange } from './fix';

/** The form as it will be: changed cells hold what is entered; of a formula the number it will show. */
export function formWithChanges(form: Form, changes: readonly CellChange[]): Form {
  if (changes.length === 0) return form;
  return replaced(form, new Map(changes.map((change) => [change.cell, change]))) as Form;
}

/** The same tree with other cells; the parts of a form without cells are kept as they are. */
function replaced(part: unknown, changes: ReadonlyMap<string, CellChange>): unknown {
  if (Array.isArray(part)) return part.map((each) => replaced(each, changes));
  if (typeof part !== 'object' || part === null) return part;
  if (isCell(part)) {
    const change = changes.get(part.address);
    return change ? cellAfter(part, change) : part;
  }
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, replaced(value, changes)]));
}

function isCell(part: object): part is Cell {
  return 'address' in part && 'value' in part;
}

function cellAfter({ address, numberFormat }: Cell, { entry, after }: CellChange): Cell {
  const format = numberFormat === undefined ? {} : { numberFormat };
  if (typeof entry !== 'string') return { address, value: entry, ...format };
  if (entry.startsWith('=')) return { address, value: Number(after), formula: entry, ...format };
  return { address, value: after, ...format };
}
