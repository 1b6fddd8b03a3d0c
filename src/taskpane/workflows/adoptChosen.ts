import type { CommandStatus } from '../../commands/commandStatus';
import type { AdoptCell } from '../../core/formulas/adoptCell';
import { adoptCounts } from '../../core/formulas/adoptCounts';
import { adoptCells } from '../../excel/adoptCells';
import type { Landmark } from '../../excel/cellEntries';
import { adoptMessages } from '../../wording/pane';

/** Has the chosen cells calculated, which stand where they were listed as long as the landmarks do, and says what became of them. */
export async function adoptChosen(
  sheetId: string,
  chosen: readonly AdoptCell[],
  landmarks: readonly Landmark[],
): Promise<CommandStatus> {
  const { adopted, changed } = await adoptCells(sheetId, chosen, landmarks);
  const counts = adoptCounts(chosen.filter(({ cell }) => adopted.includes(cell)));
  if (changed.length === 0) return { kind: 'done', text: (language) => adoptMessages[language].done(counts) };
  const some = adopted.length > 0 ? counts : null;
  return { kind: 'failed', text: (language) => adoptMessages[language].changedMeanwhile(some, changed) };
}
