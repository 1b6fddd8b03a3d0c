import { isUnfinishedExplanation } from '../../core/form/unfinished';
import { fixMessages } from '../../core/messages/fixes';
import type { Repair, RepairResult } from '../../excel/applyFixes';

/** What was done, in a sentence for the user, and what could not be. */
export function repairMessage({ changes, deleteRows }: Repair, result: RepairResult): string {
  const { cells, rowMessages, refused, sizes } = result;
  const [first] = changes;
  if (changes.length + deleteRows.length === 0) {
    return fixMessages.resized(sizes.heights.length, sizes.widths.length, sizes.wraps.length);
  }
  const [row] = rowMessages;
  const follow = sizes.heights.length > 0 ? fixMessages.rowsFollow(sizes.heights.length) : '';
  if (refused !== null) return `${fixMessages.applied(cells, rowMessages.length)}${follow}${refused}`;
  if (!first && row !== undefined && rowMessages.length === 1) return row;
  if (first && changes.length === 1 && isUnfinishedExplanation(String(first.entry))) {
    return fixMessages.drafted(first.cell) + follow;
  }
  return fixMessages.applied(cells, rowMessages.length) + follow;
}
