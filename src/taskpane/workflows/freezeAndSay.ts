import type { CommandStatus } from '../../commands/commandStatus';
import type { FreezeOutcome } from '../../core/workflows/freeze/freezeOutcome';
import type { FrozenCell } from '../../core/workflows/freeze/frozenCell';
import { landmarksOf } from '../../core/sheet/edit/landmarks';
import { readForms } from '../../core/sheet/readForms';
import type { Landmark } from '../../excel/cellEntries';
import { frozenCells, frozenOn } from '../../excel/frozenCells';
import { readAllSheets } from '../../excel/readAllSheets';
import { unfreezeCells } from '../../excel/unfreezeCells';
import { freezeMessages } from '../../wording/freeze';
import type { FreezePlace } from './freezeScope';

/** Says what became of freezing; where something was left as it was, that is no success. */
export function sayFrozen(outcome: FreezeOutcome): CommandStatus {
  const { withoutResult, changed, locked, tooLarge, stillMarked, isUnchecked } = outcome;
  const left = withoutResult + changed + locked.length + tooLarge.length + stillMarked.length;
  return {
    kind: left > 0 || isUnchecked ? 'open' : 'done',
    text: (language) => freezeMessages[language].done(outcome),
  };
}

/** Brings the formulas of a sheet back as it was read, and says which not. */
export function unfreezeSheet({ sheetId, grid, landmarks }: FreezePlace): Promise<CommandStatus> {
  return unfreezeAndSay(frozenOn({ sheetId, grid }), new Map([[sheetId, landmarks]]));
}

/** Brings all formulas of the workbook back that it remembers, and says which not. */
export async function unfreezeWorkbook(): Promise<CommandStatus> {
  const cells = frozenCells();
  const landmarks = new Map<string, readonly Landmark[]>();
  await readAllSheets({
    withSummary: true,
    only: new Set(cells.map(({ sheetId }) => sheetId)),
    onSheets: (sheets) => {
      for (const { sheetId, grid } of sheets) {
        if (grid) landmarks.set(sheetId, landmarksOf(grid, readForms(grid).forms));
      }
    },
  });
  return unfreezeAndSay(cells, landmarks);
}

async function unfreezeAndSay(
  cells: readonly FrozenCell[],
  landmarks: ReadonlyMap<string, readonly Landmark[]>,
): Promise<CommandStatus> {
  const { restored, changed, locked } = await unfreezeCells(cells, landmarks);
  return {
    kind: changed.length + locked.length > 0 ? 'open' : 'done',
    text: (language) =>
      freezeMessages[language].unfrozen(
        restored.length,
        changed.map(({ cell }) => cell),
        locked.map(({ sheetName }) => sheetName),
      ),
  };
}
