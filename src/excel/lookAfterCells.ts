import { parseCellAddress } from '../core/cell/a1';
import { heldBy, isFormulaEntry } from '../core/sheet/edit/entry';
import type { Entry } from '../core/sheet/edit/entry';
import { sameFormula } from '../core/sheet/edit/sameFormula';
import type { SheetSizes } from '../core/sheet/fit/formFit';
import type { Grid } from '../core/sheet/grid';
import { heldAt, holdsSame } from '../core/takeBack/heldCell';
import { isAdapted } from '../core/takeBack/isAdapted';
import { movedCells } from '../core/takeBack/movedCells';
import { batchesOf } from './cellEntries';
import type { CellEntry, CellsLook, LeftCell, LookedAtSheet } from './cellEntries';
import { GRID_PROPERTIES, gridOf } from './gridOf';
import { NoAnswerError, isUnanswered } from './runs/noAnswer';
import { loadCells } from './takeBack/heldCells';
import type { ReadCell } from './takeBack/heldCells';
import { joinTakeBacks } from './takeBack/joinTakeBacks';
import type { TakeBack } from './takeBack/takeBack';
import { cellChanges } from './takeBack/takeBackCells';
import { loadPresentSizes, takeBackSizes } from './takeBack/takeBackSizes';
import { takeBackWritten } from './takeBack/takeBackWritten';
import type { WritingProgress } from './writingProgress';

/** What of entries is there after a writing that was refused or not answered. */
export interface CellsAfter {
  readonly kind: 'done' | 'none' | 'partly';
  /** Addresses of the cells that were changed. */
  readonly places: readonly string[];
  /** Cells that hold what somebody else has entered since. */
  readonly others: readonly LeftCell[];
  /** Whether everything but those is done, and there is something. */
  readonly isRestDone: boolean;
  /** How what is there is taken back; null when nothing is. */
  readonly takeBack: TakeBack | null;
}

/** Looks what of the entries is there, but where nothing of them can be; one round trip for a thousand cells. */
export async function lookAfterCells(
  context: Excel.RequestContext,
  { sheets }: Pick<CellsLook, 'sheets'>,
  progress: WritingProgress,
  error: unknown,
): Promise<CellsAfter> {
  const states: EntryState[] = [];
  const places: string[] = [];
  const others: LeftCell[] = [];
  const takeBacks: (TakeBack | null)[] = [];
  for (const batch of batchesOf(sheets)) {
    const looks = batch.map((seen) => ({ seen, look: queueLook(context, seen, error) }));
    // One answer for all of them would be too large for Excel on the web.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { seen, look } of looks) {
      const after = progress.isUntouched(seen, error) ? null : look();
      if (!after) {
        states.push('none');
        continue;
      }
      const moved = isUnanswered(error) && after.grid ? stateOfMoved(seen, after.grid) : null;
      if (moved) {
        states.push(moved);
        if (moved === 'done') places.push(...seen.entries.map(({ cell }) => cell));
        continue;
      }
      const { sheetId, before, presentSizes, entries, sizes } = seen;
      const isSet = after.isSet ? sizes : null;
      const found = entries.map((entry, index) => stateOf(entry, before[index], after.cells[index]));
      states.push(...found);
      if (sizesCount(sizes) > 0) states.push(after.isSet ? 'done' : 'none');
      others.push(...entries.filter((_, index) => found[index] === 'other').map(({ cell }) => ({ sheetId, cell })));
      const isOurs = (_: unknown, index: number): boolean => found[index] === 'done' || found[index] === 'half';
      places.push(...before.filter(isOurs).map(({ cell }) => cell));
      const changes = cellChanges(before.filter(isOurs), after.cells.filter(isOurs));
      const set = isSet && takeBackSizes({ sheetId, before: presentSizes, set: isSet });
      takeBacks.push(takeBackWritten({ sheetId, changes, landmarks: seen.landmarks }, set));
    }
  }
  const [first] = takeBacks;
  const isRestDone = places.length > 0 && states.every((state) => ['done', 'same', 'other'].includes(state));
  return { kind: verdict(states), places, others, isRestDone, takeBack: joinTakeBacks(takeBacks, first?.what) };
}

/**
 * 'same': the cell held the entry before. 'half': nobody knows whose it is, or only its number format was set. 'other': it holds what somebody
 * else has entered.
 */
type EntryState = 'done' | 'none' | 'half' | 'same' | 'other';

function verdict(states: readonly EntryState[]): CellsAfter['kind'] {
  if (states.every((state) => state === 'done' || state === 'same')) return 'done';
  return states.some((state) => state === 'done' || state === 'half') ? 'partly' : 'none';
}

function stateOf({ entry }: CellEntry, before: ReadCell | undefined, now: ReadCell | undefined): EntryState {
  if (!before || !now) return 'none';
  const isEntered = holdsEntry(entry, now);
  if (holdsSame(before, now)) {
    if (before.numberFormat !== now.numberFormat) return 'half';
    return isEntered ? 'same' : 'none';
  }
  if (isEntered) return 'done';
  // Excel may have written a formula otherwise than it was entered.
  return isFormulaEntry(entry) && isFormulaEntry(now.formula) ? 'half' : 'other';
}

function holdsEntry(entry: Entry, { formula, value }: Pick<ReadCell, 'formula' | 'value'>): boolean {
  return isFormulaEntry(entry) ? sameFormula(formula, entry) : !isFormulaEntry(formula) && value === heldBy(entry);
}

/** Queues the look at a sheet; the result, called after the sync, is null where the sheet is gone. */
function queueLook(
  context: Excel.RequestContext,
  { sheetId, entries, sizes }: LookedAtSheet,
  error: unknown,
): () => { readonly cells: readonly ReadCell[]; readonly isSet: boolean; readonly grid: Grid | null } | null {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('id');
  const cells = loadCells(
    sheet,
    entries.map(({ cell }) => cell),
  );
  const present = loadPresentSizes(sheet, sizes);
  const used =
    error instanceof NoAnswerError ? sheet.getUsedRangeOrNullObject(true).untrack().load(GRID_PROPERTIES) : null;
  return () =>
    sheet.isNullObject
      ? null
      : {
          cells: cells(),
          isSet: areSet(sizes, present()),
          grid: used && !used.isNullObject ? gridOf(used) : null,
        };
}

/**
 * What of the entries is there where rows or columns have moved: a request that was not answered was carried out before that, as a whole,
 * or never, as Excel refuses it afterwards. Null where nothing has moved, or where it cannot be told where.
 */
function stateOfMoved({ landmarks, entries, before }: LookedAtSheet, grid: Grid): 'done' | 'none' | null {
  const known = landmarks.map(({ cell, formula }) => ({ ...parseCellAddress(cell), formula }));
  const placeNow = movedCells(known, grid);
  if (!placeNow) return null;
  const isThere = entries.some(({ cell, entry }, index) => {
    const place = placeNow(parseCellAddress(cell));
    const held = before[index];
    if (!place || !held) return false;
    const now = heldAt(grid, place.row, place.column);
    const wasThere = isFormulaEntry(entry) ? isAdapted(entry, held.formula) : heldBy(entry) === held.value;
    return !wasThere && (isFormulaEntry(entry) ? isAdapted(entry, now.formula) : holdsEntry(entry, now));
  });
  return isThere ? 'done' : 'none';
}

/** Excel rounds sizes by less than a point. */
function areSet({ heights, widths }: SheetSizes, present: SheetSizes): boolean {
  return (
    heights.every(({ height }, index) => (present.heights[index]?.height ?? 0) > height - 1) &&
    widths.every(({ width }, index) => (present.widths[index]?.width ?? 0) > width - 1)
  );
}

function sizesCount({ heights, widths }: SheetSizes): number {
  return heights.length + widths.length;
}
