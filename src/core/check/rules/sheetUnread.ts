import { amountFields } from '../../form/fields';
import type { Form } from '../../form/form';
import { textIn } from '../../form/cellState';
import { parseCellAddress } from '../../cell/a1';
import { absentParts } from '../absentParts';
import type { AbsentPart } from '../absentParts';
import { foundAt } from '../place';
import type { AtForm } from '../place';
import type { Rule } from '../rule';
import { sharedPoints } from '../sharedPoints';

type Figures =
  /** A text where an amount belongs, a block by its caption, columns by their headings, rows by their names, or anything else. */
  | {
      readonly case: 'amount' | 'block' | 'columns' | 'details' | 'subtotals' | 'shared' | 'other';
      readonly text: string;
    }
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
  findUnread: (form, unread) => {
    const [from = form.range, to = from] = form.range.split(':');
    const first = parseCellAddress(from);
    const last = parseCellAddress(to);
    const amounts = amountCells(form);
    return unread
      .filter(({ address }) => {
        const { row, column } = parseCellAddress(address);
        return row >= first.row && row <= last.row && column >= first.column && column <= last.column;
      })
      .map(({ address, text, part }) => {
        const figures: Figures = { case: part ?? (amounts.has(address) ? 'amount' : 'other'), text };
        return foundAt({ address, value: text }, figures);
      });
  },
};

function amountCells({ funds }: Form): ReadonlySet<string> {
  const cells = funds.flatMap((line) => amountFields.map((field) => line[field]));
  return new Set(cells.flatMap((cell) => cell?.address ?? []));
}
