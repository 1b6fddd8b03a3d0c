import { parseCellAddress } from '../core/cell/a1';
import { excelMessages } from '../wording/excel';
import { fixMessages, rowMessages } from '../wording/pane';
import { NO_SIZES } from '../core/sheet/fit/sizesAfter';
import { loadSizes } from './applySizes';
import { MAX_CELLS_A_REQUEST, batchesOf, loadLandmarks } from './cellEntries';
import type {
  CellEntry,
  CellsLook,
  LeftCell,
  LockedSheet,
  LookedAtSheet,
  OnConflict,
  SheetEntries,
} from './cellEntries';
import { isSameResult } from '../core/cell/isSameResult';
import { guardCells } from './guardCells';
import { loadCells } from './takeBack/heldCells';
import type { ReadCell } from './takeBack/heldCells';
import { loadPresentSizes } from './takeBack/takeBackSizes';
import { UserError } from './userError';

/** Looks what the cells hold, and which rows and columns are not large enough yet; Excel follows the cells from then on. */
export async function lookAtCells(
  context: Excel.RequestContext,
  wanted: readonly SheetEntries[],
  onConflict: OnConflict,
): Promise<CellsLook> {
  const sheets: LookedAtSheet[] = [];
  const changed: LeftCell[] = [];
  const locked: LockedSheet[] = [];
  for (const batch of batchesOf(wanted.flatMap(inParts))) {
    const looks = batch.map((entries) => queueLook(context, entries, onConflict));
    // One answer for all of them would be too large for Excel on the web.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const look of looks) {
      const { seen, ...left } = look();
      if (seen) sheets.push(seen);
      changed.push(...left.changed);
      locked.push(...left.locked);
    }
  }
  return { sheets, changed, locked };
}

type SheetLook = Pick<CellsLook, 'changed' | 'locked'> & { readonly seen: LookedAtSheet | null };

/** Queues the look at the cells of a sheet; call the result after the sync. UserError for what is refused. */
function queueLook(
  context: Excel.RequestContext,
  { sheetId, entries, sizes: wanted = NO_SIZES, landmarks = [] }: SheetEntries,
  onConflict: OnConflict,
): () => SheetLook {
  const { worksheets } = context.workbook;
  const sheet = onConflict === 'refuse' ? worksheets.getItem(sheetId) : worksheets.getItemOrNullObject(sheetId);
  sheet.load('name,protection/protected');
  const cells = loadCells(
    sheet,
    entries.map(({ cell }) => cell),
  );
  const presentSizes = loadPresentSizes(sheet, wanted);
  const sizes = loadSizes(sheet, wanted);
  const marks = loadLandmarks(sheet, landmarks);
  const guard = guardCells(sheet, lastCells(entries.length > 0 ? entries : landmarks.slice(-1)));
  return () => {
    const allChanged = { seen: null, changed: entries.map(({ cell }) => ({ sheetId, cell })), locked: [] };
    if (sheet.isNullObject) return allChanged;
    if (sheet.protection.protected) {
      if (onConflict === 'refuse')
        throw new UserError((language) => excelMessages[language].sheetProtected(sheet.name));
      return { seen: null, changed: [], locked: [{ sheetId, sheetName: sheet.name, cells: entries.length }] };
    }
    if (marks() !== null) {
      if (onConflict === 'skip') return allChanged;
      throw new UserError((language) => rowMessages[language].rowChanged());
    }
    const held = cells();
    const isAsSeen = (entry: CellEntry, index: number): boolean => holds(held[index], entry);
    const other = entries.filter((entry, index) => !isAsSeen(entry, index)).map(({ cell }) => cell);
    const [first] = other;
    if (onConflict === 'refuse' && first !== undefined) {
      throw new UserError((language) => fixMessages[language].changedMeanwhile(first));
    }
    return {
      seen: {
        sheetId,
        entries: entries.filter(isAsSeen),
        before: held.filter((_, index) => !other.includes(entries[index]?.cell ?? '')),
        presentSizes: presentSizes(),
        sizes: sizes(),
        landmarks,
        guard,
      },
      changed: other.map((cell) => ({ sheetId, cell })),
      locked: [],
    };
  };
}

/** The lowest and the rightmost of the cells: whatever rows or columns come or go before or among them, one of these moves. */
function lastCells(entries: readonly { readonly cell: string }[]): string[] {
  const places = entries.map(({ cell }) => ({ cell, ...parseCellAddress(cell) }));
  const last = (by: 'row' | 'column'): string[] =>
    places.length === 0 ? [] : [places.reduce((far, place) => (place[by] > far[by] ? place : far)).cell];
  return [...new Set([...last('row'), ...last('column')])];
}

/** Whether a cell holds what the user saw in it. */
function holds(held: ReadCell | undefined, { old, oldFormula, oldResult }: CellEntry): boolean {
  return (
    held !== undefined &&
    (old === undefined || held.value === old) &&
    (oldResult === undefined || isSameResult(oldResult, held.value)) &&
    (oldFormula === undefined || held.formula === oldFormula)
  );
}

/** The entries in parts that go into one request; the sizes go with the first, the landmarks with each. */
function inParts({ sheetId, entries, sizes, landmarks }: SheetEntries): SheetEntries[] {
  const rest = Math.max(0, Math.ceil(entries.length / MAX_CELLS_A_REQUEST) - 1);
  return [
    { sheetId, entries: entries.slice(0, MAX_CELLS_A_REQUEST), sizes, landmarks },
    ...Array.from({ length: rest }, (_, index) => ({
      sheetId,
      landmarks,
      entries: entries.slice((index + 1) * MAX_CELLS_A_REQUEST, (index + 2) * MAX_CELLS_A_REQUEST),
    })),
  ];
}
