import { amountFields } from '../../form/fields';
import type { Form } from '../../form/form';
import { textIn } from '../../form/cellState';
import { contains } from '../../cell/area';
import type { AssumedField } from '../../sheet/read/unrecognizedCells';
import { absentParts } from '../absentParts';
import type { AbsentPart } from '../absentParts';
import { foundAt } from '../place';
import type { AtForm } from '../place';
import type { Rule } from '../rule';
import { sharedPoints } from '../sharedPoints';

type Figures =
  /** A text where an amount belongs, a block by its caption, columns by their headings, rows by their names, or anything else. */
  | {
      readonly case: 'amount' | 'block' | 'columns' | 'details' | 'remarks' | 'subtotals' | 'shared' | 'other';
      readonly text: string;
    }
  /** A column, by its heading, was taken for one without which there is nothing to check. */
  | { readonly case: 'assumed'; readonly field: AssumedField; readonly text: string }
  /** Parts of a form that were not found. */
  | { readonly case: 'absent'; readonly parts: readonly AbsentPart[] };

/** What stands within a form and took no part in the checks, and what was not checked because it was not found. */
export const sheetUnread: Rule<'sheet.unread', Figures, AtForm> = {
  code: 'sheet.unread',
  severity: 'info',
  basis: 'printedForm',
  passesOver: 'form',
  find: (context) => {
    const { form } = context;
    const parts = absentParts(form);
    const [first, ...others] = sharedPoints(context).map(({ indicator }) => indicator.name);
    const text = [first, ...others].map((name) => textIn(name ?? null)).join('、');
    return [
      ...(parts.length > 0 ? [foundAt(form.title, { case: 'absent', parts } as const)] : []),
      ...(first ? [foundAt(first, { case: 'shared', text } as const)] : []),
    ];
  },
  findUnrecognized: (form, unrecognized) => {
    const amounts = amountCells(form);
    return unrecognized.flatMap(({ cell, text, part, assumed }) => {
      const figures: Figures = assumed
        ? { case: 'assumed', field: assumed, text }
        : { case: part ?? (amounts.has(cell.address) ? 'amount' : 'other'), text };
      return contains(form.area, cell.row, cell.column) ? foundAt(cell, figures) : [];
    });
  },
};

function amountCells({ funds }: Form): ReadonlySet<string> {
  const cells = funds.flatMap((line) => amountFields.map((field) => line[field]));
  return new Set(cells.flatMap((cell) => cell?.address ?? []));
}
