import type { CellValue } from '../core/cell';
import { excelMessages } from '../wording/excel';
import { fixMessages } from '../wording/pane';
import { isFormulaEntry } from '../core/sheet/edit/entry';
import type { Entry } from '../core/sheet/edit/entry';
import type { SheetSizes } from '../core/sheet/fit/formFit';
import { NO_SIZES } from '../core/sheet/fit/sizesAfter';
import { applySizes, loadSizes } from './applySizes';
import { asOneStep } from './asOneStep';
import { inExcel } from './inExcel';
import { loadCells } from './takeBack/heldCells';
import type { ReadCell } from './takeBack/heldCells';
import { joinTakeBacks } from './takeBack/joinTakeBacks';
import type { TakeBack } from './takeBack/takeBack';
import { cellChanges, takeBackCells } from './takeBack/takeBackCells';
import { loadPresentSizes, takeBackSizes } from './takeBack/takeBackSizes';
import { UserError } from './userError';
import { writeEntries } from './writeEntries';

/** What one cell is to hold, and what the user saw in it. */
export interface CellEntry {
  /** A1 address. */
  readonly cell: string;
  /** The value the user saw there; any will do when left out. */
  readonly old?: CellValue;
  /** The formula the user saw there, the value where there was none; any will do when left out. */
  readonly oldFormula?: CellValue;
  readonly entry: Entry;
  /** The number format the cell needs; its own stays when left out. */
  readonly numberFormat?: string;
}

/** What is to be written to one sheet. */
export interface SheetEntries {
  readonly sheetId: string;
  readonly entries: readonly CellEntry[];
  /** Rows and columns to make larger, and texts to wrap, with the entries; none when left out. */
  readonly sizes?: SheetSizes;
}

/**
 * What becomes of cells that hold something else than the user saw, and of sheets that are protected or gone: 'refuse' writes nothing
 * at all (UserError), 'skip' writes the others and tells.
 */
export type OnConflict = 'refuse' | 'skip';

/** A sheet as it was looked at before anything was written to it. */
export interface LookedAtSheet {
  readonly sheetId: string;
  /** What is to be written. */
  readonly entries: readonly CellEntry[];
  /** What their cells hold. */
  readonly before: readonly ReadCell[];
  /** How large the rows and columns are of which sizes are asked for. */
  readonly presentSizes: SheetSizes;
  /** What is still to be set of the sizes asked for. */
  readonly sizes: SheetSizes;
}

/** What can be written, and what is left alone. */
export interface CellsLook {
  readonly sheets: readonly LookedAtSheet[];
  /** Cells that hold something else by now, or whose sheet is gone. */
  readonly changed: readonly LeftCell[];
  readonly locked: readonly LockedSheet[];
}

/** A protected sheet, and how many of its cells are not written to for that. */
export interface LockedSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly cells: number;
}

/** A cell that is not written to. */
export interface LeftCell {
  readonly sheetId: string;
  readonly cell: string;
}

/** What was written, and what was left alone. */
export type WrittenCells = Pick<CellsLook, 'changed' | 'locked'> & {
  readonly written: readonly LeftCell[];
  /** How it is taken back; null when nothing was changed. */
  readonly takeBack: TakeBack | null;
};

const TEXT_FORMAT = '@';
const ORDINARY_FORMAT = 'General';
/** Cells in one request, which stays far below the 5 MB that Excel on the web takes. */
const MOST_CELLS = 1000;

/** Looks at cells and writes to them, as one step of undo: two round trips for a thousand cells. */
export async function writeCells(
  sheets: readonly SheetEntries[],
  { onConflict }: { readonly onConflict: OnConflict },
): Promise<WrittenCells> {
  const look = await lookAtCells(sheets, onConflict);
  const { changed, locked } = look;
  const written = look.sheets.flatMap(({ sheetId, entries }) => entries.map(({ cell }) => ({ sheetId, cell })));
  const takeBack = written.length > 0 ? await asOneStep((context) => enterCells(context, look)) : null;
  return { written, changed, locked, takeBack };
}

/** Looks what the cells hold, and which rows and columns are not large enough yet. */
export function lookAtCells(wanted: readonly SheetEntries[], onConflict: OnConflict): Promise<CellsLook> {
  return inExcel(async (context) => {
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
  });
}

type SheetLook = Pick<CellsLook, 'changed' | 'locked'> & { readonly seen: LookedAtSheet | null };

/** Queues the look at the cells of a sheet; call the result after the sync. UserError for what is refused. */
function queueLook(
  context: Excel.RequestContext,
  { sheetId, entries, sizes: wanted = NO_SIZES }: SheetEntries,
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
  return () => {
    if (sheet.isNullObject) return { seen: null, changed: entries.map(({ cell }) => ({ sheetId, cell })), locked: [] };
    if (sheet.protection.protected) {
      if (onConflict === 'refuse')
        throw new UserError((language) => excelMessages[language].sheetProtected(sheet.name));
      return { seen: null, changed: [], locked: [{ sheetId, sheetName: sheet.name, cells: entries.length }] };
    }
    const held = cells();
    const isAsSeen = (entry: CellEntry, index: number): boolean => holds(held[index], entry);
    const other = entries.filter((entry, index) => !isAsSeen(entry, index)).map(({ cell }) => cell);
    const [first] = other;
    if (onConflict === 'refuse' && first !== undefined)
      throw new UserError((language) => fixMessages[language].changedMeanwhile(first));
    return {
      seen: {
        sheetId,
        entries: entries.filter(isAsSeen),
        before: held.filter((_, index) => !other.includes(entries[index]?.cell ?? '')),
        presentSizes: presentSizes(),
        sizes: sizes(),
      },
      changed: other.map((cell) => ({ sheetId, cell })),
      locked: [],
    };
  };
}

/** Whether a cell holds what the user saw in it. */
function holds(held: ReadCell | undefined, { old, oldFormula }: CellEntry): boolean {
  return (
    held !== undefined &&
    (old === undefined || held.value === old) &&
    (oldFormula === undefined || held.formula === oldFormula)
  );
}

/**
 * Enters all of it and sets the sizes, in one round trip for a thousand cells; done twice it is the same. Number formats stay, except
 * where a text cell would keep a number or a formula as a text, and where another is asked for. With `select` that cell of the first
 * sheet is selected afterwards. Gives how it is taken back; null when nothing was changed.
 */
export async function enterCells(
  context: Excel.RequestContext,
  look: Pick<CellsLook, 'sheets'>,
  select: string | null = null,
): Promise<TakeBack | null> {
  const takeBacks: (TakeBack | null)[] = [];
  for (const batch of batchesOf(look.sheets)) {
    const after = batch.map((sheet) => queueEntries(context, sheet));
    const [first] = batch;
    if (select !== null && first) sheetOf(context, first).getRange(select).untrack().select();
    // One request for all of them would be too large for Excel on the web.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    batch.forEach(({ sheetId, before, presentSizes, sizes }, index) => {
      takeBacks.push(takeBackCells(cellChanges(sheetId, before, after[index]?.() ?? [])));
      takeBacks.push(takeBackSizes({ sheetId, before: presentSizes, set: sizes }));
    });
  }
  const [cells] = takeBacks;
  return joinTakeBacks(takeBacks, cells?.what);
}

/** Queues entering what is to be written to a sheet; the result, called after the sync, is what the cells hold then. */
function queueEntries(context: Excel.RequestContext, look: LookedAtSheet): () => ReadCell[] {
  const { entries, before, sizes } = look;
  const sheet = sheetOf(context, look);
  const textCells = new Set(before.filter(({ numberFormat }) => numberFormat === TEXT_FORMAT).map(({ cell }) => cell));
  for (const { cell, entry, numberFormat } of entries) {
    const range = sheet.getRange(cell).untrack();
    const isTextCell = textCells.has(cell);
    // A text cell would keep a number or a formula as a text.
    const wanted = numberFormat ?? (isTextCell && !isText(entry) ? ORDINARY_FORMAT : null);
    if (wanted !== null) range.numberFormat = [[wanted]];
    writeEntries(range, [[entry]], [[isTextCell && wanted === null ? TEXT_FORMAT : ORDINARY_FORMAT]]);
  }
  applySizes(sheet, sizes);
  return loadCells(
    sheet,
    entries.map(({ cell }) => cell),
  );
}

/** The entries in parts that go into one request; the sizes go with the first. */
function inParts({ sheetId, entries, sizes }: SheetEntries): SheetEntries[] {
  const rest = Math.max(0, Math.ceil(entries.length / MOST_CELLS) - 1);
  return [
    { sheetId, entries: entries.slice(0, MOST_CELLS), sizes },
    ...Array.from({ length: rest }, (_, index) => ({
      sheetId,
      entries: entries.slice((index + 1) * MOST_CELLS, (index + 2) * MOST_CELLS),
    })),
  ];
}

/** As many at a time as go into one request. */
function* batchesOf<Part extends Pick<SheetEntries, 'entries'>>(parts: readonly Part[]): Generator<readonly Part[]> {
  let batch: Part[] = [];
  let cells = 0;
  for (const part of parts) {
    if (batch.length > 0 && cells + part.entries.length > MOST_CELLS) {
      yield batch;
      batch = [];
      cells = 0;
    }
    batch.push(part);
    cells += part.entries.length;
  }
  if (batch.length > 0) yield batch;
}

function sheetOf({ workbook }: Excel.RequestContext, { sheetId }: Pick<SheetEntries, 'sheetId'>): Excel.Worksheet {
  return workbook.worksheets.getItem(sheetId);
}

function isText(entry: Entry): boolean {
  return typeof entry === 'string' && !isFormulaEntry(entry);
}
