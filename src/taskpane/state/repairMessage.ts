import { isUnfinishedExplanation } from '../../core/explanations/unfinished';
import { fixMessages } from '../../core/messages/fixes';
import type { Repair, RepairResult } from '../../excel/applyFixes';

/** What was done, in a sentence for the user, and what could not be. */
export function repairMessage({ changes }: Repair, { cells, rowMessages, refused }: RepairResult): string {
  const [first] = changes;
  const [row] = rowMessages;
  if (refused !== null) return `${fixMessages.applied(cells, rowMessages.length)}${refused}`;
  if (!first && row !== undefined && rowMessages.length === 1) return row;
  if (first && changes.length === 1 && isUnfinishedExplanation(String(first.entry))) {
    return fixMessages.drafted(first.cell);
  }
  return fixMessages.applied(cells, rowMessages.length);
}
