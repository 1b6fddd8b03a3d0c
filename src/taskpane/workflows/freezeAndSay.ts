import type { CommandStatus } from '../../commands/commandStatus';
import type { FreezeOutcome } from '../../core/workflows/freeze/freezeOutcome';
import type { FrozenCell } from '../../core/workflows/freeze/frozenCell';
import { unfreezeCells } from '../../excel/unfreezeCells';
import { freezeMessages } from '../../wording/freeze';

/** Says what became of freezing; where something was left as it was, that is no success. */
export function sayFrozen(outcome: FreezeOutcome): CommandStatus {
  const { withoutResult, changed, locked, tooLarge, stillMarked, isUnchecked } = outcome;
  const left = withoutResult + changed + locked.length + tooLarge.length + stillMarked.length;
  return {
    kind: left > 0 || isUnchecked ? 'open' : 'done',
    text: (language) => freezeMessages[language].done(outcome),
  };
}

/** Brings formulas back, and says which not. */
export async function unfreezeAndSay(cells: readonly FrozenCell[]): Promise<CommandStatus> {
  const { restored, changed, locked } = await unfreezeCells(cells);
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
