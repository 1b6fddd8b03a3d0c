import { parseCellAddress } from '../../sheet/a1';
import { foundAt } from '../place';
import type { AtForm } from '../place';
import type { Rule } from '../rule';

interface Figures {
  readonly text: string;
}

/** What stands within a form and was not understood: it took no part in the checks. */
export const sheetUnread: Rule<'sheet.unread', Figures, AtForm> = {
  code: 'sheet.unread',
  severity: 'info',
  basis: 'printedForm',
  findUnread: ({ range }, unread) => {
    const [from = range, to = from] = range.split(':');
    const first = parseCellAddress(from);
    const last = parseCellAddress(to);
    return unread
      .filter(({ address }) => {
        const { row, column } = parseCellAddress(address);
        return row >= first.row && row <= last.row && column >= first.column && column <= last.column;
      })
      .map(({ address, text }) => foundAt({ address, value: text }, { text }));
  },
};
