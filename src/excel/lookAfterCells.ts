import { heldBy, isFormulaEntry } from '../core/sheet/edit/entry';
import type { SheetSizes } from '../core/sheet/fit/formFit';
import { holdsSame } from '../core/takeBack/heldCell';
import { batchesOf } from './cellEntries';
import type { CellEntry, CellsLook, LookedAtSheet } from './cellEntries';
import { loadCells } from './takeBack/heldCells';
import type { ReadCell } from './takeBack/heldCells';
import { joinTakeBacks } from './takeBack/joinTakeBacks';
import type { TakeBack } from './takeBack/takeBack';
import { cellChanges, takeBackCells } from './takeBack/takeBackCells';
import { loadPresentSizes, takeBackSizes } from './takeBack/takeBackSizes';

/** What of entries is there after a writing that was refused or not answered. */
export interface CellsAfter {
  readonly kind: 'done' | 'none' | 'partly';
  /** Addresses of the cells that were changed. */
  readonly places: readonly string[];
  /** How what is there is taken back; null when nothing is. */
  readonly takeBack: TakeBack | null;
}

/** Looks what of the entries is there; one round trip for a thousand cells. */
export async function lookAfterCells(
  context: Excel.RequestContext,
  { sheets }: Pick<CellsLook, 'sheets'>,
): Promise<CellsAfter> {
  const states: EntryState[] = [];
  const places: string[] = [];
  const takeBacks: (TakeBack | null)[] = [];
  for (const batch of batchesOf(sheets)) {
    const looks = batch.map((seen) => ({ seen, look: queueLook(context, seen) }));
    // One answer for all of them would be too large for Excel on the web.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { seen, look } of looks) {
      const after = look();
      if (!after) continue;
      const { sheetId, before, presentSizes, entries, sizes } = seen;
      const isSet = after.isSet ? sizes : null;
      states.push(...entries.map((entry, index) => stateOf(entry, before[index], after.cells[index])));
      if (sizesCount(sizes) > 0) states.push(after.isSet ? 'done' : 'none');
      places.push(...before.filter((cell, index) => isChanged(cell, after.cells[index])).map(({ cell }) => cell));
      takeBacks.push(
        takeBackCells(cellChanges(sheetId, before, after.cells)),
        isSet && takeBackSizes({ sheetId, before: presentSizes, set: isSet }),
      );
    }
  }
  const [first] = takeBacks;
  return { kind: verdict(states), places, takeBack: joinTakeBacks(takeBacks, first?.what) };
}

/** 'same': the cell held the entry before. */
type EntryState = 'done' | 'none' | 'half' | 'same';

function verdict(states: readonly EntryState[]): CellsAfter['kind'] {
  if (states.every((state) => state === 'done' || state === 'same')) return 'done';
  return states.every((state) => state === 'none' || state === 'same') ? 'none' : 'partly';
}

function stateOf({ entry }: CellEntry, before: ReadCell | undefined, now: ReadCell | undefined): EntryState {
  if (!before || !now) return 'none';
  if (!holdsSame(before, now)) return 'done';
  if (before.numberFormat !== now.numberFormat) return 'half';
  return isFormulaEntry(entry)
    ? now.formula === entry
      ? 'same'
      : 'none'
    : now.value === heldBy(entry)
      ? 'same'
      : 'none';
}

function isChanged(before: ReadCell, now: ReadCell | undefined): boolean {
  return now !== undefined && (!holdsSame(before, now) || before.numberFormat !== now.numberFormat);
}

/** Queues the look at a sheet; the result, called after the sync, is null where the sheet is gone. */
function queueLook(
  context: Excel.RequestContext,
  { sheetId, entries, sizes }: LookedAtSheet,
): () => { readonly cells: readonly ReadCell[]; readonly isSet: boolean } | null {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('id');
  const cells = loadCells(
    sheet,
    entries.map(({ cell }) => cell),
  );
  const present = loadPresentSizes(sheet, sizes);
  return () => (sheet.isNullObject ? null : { cells: cells(), isSet: areSet(sizes, present()) });
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
