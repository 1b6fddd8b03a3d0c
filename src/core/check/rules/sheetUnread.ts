import { amountFields } from '../../form/fields';
import type { Form } from '../../form/form';
import { parseCellAddress } from '../../cell/a1';
import { foundAt } from '../place';
import type { AtForm } from '../place';
import type { Rule } from '../rule';

interface Figures {
  /** A text where an amount belongs, a block by its caption, columns by their headings, or anything else. */
  readonly case: 'amount' | 'block' | 'columns' | 'other';
  readonly text: string;
}

/** What stands within a form and was not understood: it took no part in the checks. */
export const sheetUnread: Rule<'sheet.unread', Figures, AtForm> = {
  code: 'sheet.unread',
  severity: 'info',
  basis: 'printedForm',
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
