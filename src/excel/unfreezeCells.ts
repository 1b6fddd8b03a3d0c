import { takeBackMessages } from '../wording/excel';
import { formulaEntry } from '../core/sheet/edit/entry';
import type { FrozenCell } from '../core/workflows/freeze/frozenCell';
import { canUndo } from './apiSupport';
import type { Landmark, LeftCell, LockedSheet } from './cellEntries';
import { forgetFrozen } from './frozenCells';
import { lastAction } from './takeBack/lastAction';
import { writeCells } from './writeCells';

/** What became of bringing formulas back; everything that was not done is listed. */
export interface UnfreezeResult {
  readonly restored: readonly LeftCell[];
  /** Cells that hold something else by now, or whose sheet is gone. */
  readonly changed: readonly LeftCell[];
  readonly locked: readonly LockedSheet[];
  /** Whether Ctrl+Z takes it back. */
  readonly undoable: boolean;
}

/**
 * Puts the formulas back that stood in frozen cells, exactly as they were, where what freezing left there still stands. `landmarks` by the
 * id of a sheet.
 */
export async function unfreezeCells(
  cells: readonly FrozenCell[],
  landmarks: ReadonlyMap<string, readonly Landmark[]>,
): Promise<UnfreezeResult> {
  const sheetIds = [...new Set(cells.map(({ sheetId }) => sheetId))];
  const { written, changed, locked, takeBack } = await writeCells(
    sheetIds.map((sheetId) => ({
      sheetId,
      landmarks: landmarks.get(sheetId) ?? [],
      entries: cells
        .filter((cell) => cell.sheetId === sheetId)
        .map(({ cell, formula, frozen }) => ({ cell, oldFormula: frozen, entry: formulaEntry(formula) })),
    })),
    { onConflict: 'skip', what: (language) => takeBackMessages[language].actions.unfreeze() },
  );
  lastAction.keep(takeBack);
  // The formulas are back; what is remembered too long does no harm, as it no longer fits what stands there.
  await forgetFrozen(written).catch(() => undefined);
  return { restored: written, changed, locked, undoable: canUndo() };
}
