import type { Form } from '../form/form';
import { checkMessages } from '../messages/checks';
import { parseCellAddress } from '../sheet/a1';
import type { UnreadCell } from '../sheet/read/unreadCells';
import type { Finding } from './finding';
import { makeFinding } from './makeFinding';

/** What stands within a form and was not understood, as remarks: it took no part in the checks. */
export function unreadFindings({ range }: Form, unread: readonly UnreadCell[]): Finding[] {
  const [from = range, to = from] = range.split(':');
  const first = parseCellAddress(from);
  const last = parseCellAddress(to);
  return unread
    .filter(({ address }) => {
      const { row, column } = parseCellAddress(address);
      return row >= first.row && row <= last.row && column >= first.column && column <= last.column;
    })
    .map(({ address, text }) => makeFinding('sheet.unread', { address, value: text }, '', checkMessages.unread(text)));
}
