import type { Saying } from '../wording/language';
import type { CellsLook, LeftCell, OnConflict, SheetEntries } from './cellEntries';
import { enterCells } from './enterCells';
import type { EnteredCells } from './enterCells';
import { lookAfterCells } from './lookAfterCells';
import { lookAtCells } from './lookAtCells';
import { makeChange } from './runs/makeChange';
import { lastAction } from './takeBack/lastAction';
import type { TakeBack } from './takeBack/takeBack';
import { WritingProgress } from './writingProgress';

/** What was written, and what was left alone. */
export type WrittenCells = Pick<CellsLook, 'changed' | 'locked'> & {
  readonly written: readonly LeftCell[];
  /** How it is taken back; null when nothing was changed. */
  readonly takeBack: TakeBack | null;
};

/** How cells are written. */
export interface WriteOptions {
  readonly onConflict: OnConflict;
  /** What is offered where only some were written: taking them back, or doing it once more. */
  readonly remedy?: 'takeBack' | 'again';
  /** False where more is to come after it. */
  readonly isAll?: boolean;
  /** What the step is called where it is taken back; its cells where left out. */
  readonly what?: Saying;
}

/**
 * Looks at cells and writes to them, as one step of undo: two round trips for a thousand cells. What somebody has typed into them
 * between the look and the writing is put back. Where the writing fails or is not answered, the cells are looked at again.
 */
export async function writeCells(
  sheets: readonly SheetEntries[],
  { onConflict, remedy = 'takeBack', isAll = true, what }: WriteOptions,
): Promise<WrittenCells> {
  let look: CellsLook | null = null;
  const named = (takeBack: TakeBack | null) => takeBack && { ...takeBack, what: what ?? takeBack.what };
  const result = (seen: CellsLook, { takeBack, lost }: EnteredCells): WrittenCells => ({
    written: cellsOf(seen).filter((cell) => !lost.some((other) => isSameCell(cell, other))),
    changed: [...seen.changed, ...lost],
    locked: seen.locked,
    takeBack: named(takeBack),
  });
  const progress = new WritingProgress();
  return makeChange<WrittenCells>(
    async (context, isSecondTry) => {
      if (!isSecondTry || !look) look = await lookAtCells(context, sheets, onConflict);
      if (cellsOf(look).length === 0) return result(look, { takeBack: null, lost: [] });
      return result(look, await enterCells(context, look, { onConflict, isSecondTry, progress }));
    },
    async (context, error) => {
      // Nothing is written before it was looked at.
      if (!look) return { kind: 'none' };
      const { kind, places, others, isRestDone, takeBack } = await lookAfterCells(context, look, progress, error);
      const isDone = kind === 'done' || (onConflict === 'skip' && isRestDone);
      if (isDone && !isAll) lastAction.keep(named(takeBack));
      if (isDone) return { kind: 'done', result: result(look, { takeBack, lost: others }) };
      if (remedy === 'takeBack') lastAction.keep(named(takeBack));
      return { kind, places, remedy };
    },
    { isAll },
  );
}

/** What is to be written. */
function cellsOf({ sheets }: Pick<CellsLook, 'sheets'>): LeftCell[] {
  return sheets.flatMap(({ sheetId, entries }) => entries.map(({ cell }) => ({ sheetId, cell })));
}

function isSameCell(one: LeftCell, other: LeftCell): boolean {
  return one.sheetId === other.sheetId && one.cell === other.cell;
}
