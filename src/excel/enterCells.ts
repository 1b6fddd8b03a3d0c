import { fixMessages, rowMessages } from '../wording/pane';
import { GENERAL, TEXT_FORMAT } from '../core/cell/numberFormat';
import { isFormulaEntry } from '../core/sheet/edit/entry';
import type { Entry } from '../core/sheet/edit/entry';
import type { SheetSizes } from '../core/sheet/fit/formFit';
import { NO_SIZES } from '../core/sheet/fit/sizesAfter';
import { holdsSame } from '../core/takeBack/heldCell';
import { applySizes } from './applySizes';
import { batchesOf, loadLandmarks } from './cellEntries';
import type { CellsLook, LeftCell, LookedAtSheet, OnConflict } from './cellEntries';
import { syncGuarded } from './guardCells';
import { isSameResult } from '../core/cell/isSameResult';
import { putBackCells } from './putBackCells';
import type { OverwrittenCell } from './putBackCells';
import { Checkpoint } from './runs/checkpoint';
import { putBack } from './runs/putBack';
import { loadCells } from './takeBack/heldCells';
import type { ReadCell } from './takeBack/heldCells';
import { joinTakeBacks } from './takeBack/joinTakeBacks';
import type { TakeBack } from './takeBack/takeBack';
import { loadPresentSizes, takeBackSizes } from './takeBack/takeBackSizes';
import { takeBackWritten } from './takeBack/takeBackWritten';
import { UserError } from './userError';
import { writeEntries, writeFormatted } from './writeEntries';
import type { WritingProgress } from './writingProgress';

/** What was entered. */
export interface EnteredCells {
  /** How it is taken back; null when nothing was changed. */
  readonly takeBack: TakeBack | null;
  /** Cells that were put back, as they held something else than was looked at: somebody typed into them, or rows have moved. */
  readonly lost: readonly LeftCell[];
}

/** What is done beside entering. */
interface EnterOptions {
  readonly onConflict: OnConflict;
  /** True: an earlier try was refused, which may have entered some of it. */
  readonly isSecondTry: boolean;
  readonly progress: WritingProgress;
  /** A cell of the first sheet to select afterwards. */
  readonly select?: string | null;
}

/**
 * Enters all of it and sets the sizes, in one round trip for a thousand cells; done twice it is the same. Number formats stay, except
 * where a text cell would keep a number or a formula as a text, and where another is asked for. Excel has no writing on a
 * condition: what the cells hold is read just before, in the same request, and where that is not what was looked at it is put back.
 */
export async function enterCells(
  context: Excel.RequestContext,
  { sheets }: Pick<CellsLook, 'sheets'>,
  { onConflict, isSecondTry, progress, select = null }: EnterOptions,
): Promise<EnteredCells> {
  const takeBacks: (TakeBack | null)[] = [];
  const lost: LeftCell[] = [];
  progress.restart();
  for (const batch of batchesOf(sheets)) {
    // What is followed does not outlive the context of the look.
    if (!isSecondTry) batch.forEach(({ guard }) => guard());
    progress.queue(context, batch);
    const queued = batch.map((sheet) => ({ sheet, entered: queueEntries(context, sheet) }));
    const [first] = batch;
    if (select !== null && first) {
      context.workbook.worksheets.getItem(first.sheetId).getRange(select).untrack().select();
    }
    const options = { onConflict, isSecondTry, progress };
    const isDone = await isWritten(context, onConflict).catch(async (error: unknown) => {
      await putBackRefused(context, queued, options);
      throw error;
    });
    if (!isDone) {
      lost.push(...batch.flatMap(({ sheetId, entries }) => entries.map(({ cell }) => ({ sheetId, cell }))));
      continue;
    }
    for (const { sheet, entered } of queued) {
      const { sheetId, presentSizes, sizes } = sheet;
      const { cells, ...rest } = entered.read();
      const back = await putBackTyped(context, sheet, { cells, ...rest }, options);
      lost.push(...back.map((cell) => ({ sheetId, cell })));
      const kept = cells.filter(({ found }) => !back.includes(found.cell));
      const changes = kept.map(({ found, after }) => {
        // What was there before a first try, which a second finds no more.
        const before = sheet.before.find(({ cell }) => cell === found.cell) ?? found;
        return { cell: found.cell, before, after };
      });
      const set = takeBackSizes({ sheetId, before: presentSizes, set: sizes });
      takeBacks.push(takeBackWritten({ sheetId, changes, landmarks: sheet.landmarks }, set));
    }
  }
  const [cells] = takeBacks;
  return { takeBack: joinTakeBacks(takeBacks, cells?.what), lost };
}

/**
 * Sends a request that writes. False where Excel has refused it as cells are elsewhere than was looked at, and others may be written all
 * the same; else UserError then.
 */
async function isWritten(context: Excel.RequestContext, onConflict: OnConflict): Promise<boolean> {
  const moved = new UserError((language) => rowMessages[language].rowChanged());
  try {
    await syncGuarded(context, () => moved);
    return true;
  } catch (error) {
    if (error !== moved || onConflict === 'refuse') throw error;
    return false;
  }
}

/** Cells queued to be entered; what they were is there after the sync, after one that was refused only where it is found. */
interface QueuedEntries {
  readonly isFound: () => boolean;
  /** `after`: what the cells hold since; as it was read in the same request when left out. */
  readonly read: (after?: readonly ReadCell[]) => EnteredSheet;
}

/** What a sheet was just before it was written to, and its cells after. */
interface EnteredSheet {
  readonly cells: readonly OverwrittenCell[];
  /** Whether a landmark was not in its place. */
  readonly isMoved: boolean;
  /** How large the rows and columns were. */
  readonly sizes: SheetSizes;
}

/** Queues entering what is to be written to a sheet. */
function queueEntries(context: Excel.RequestContext, look: LookedAtSheet): QueuedEntries {
  const { entries, before, sizes, landmarks, sheetId } = look;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const addresses = entries.map(({ cell }) => cell);
  const found = loadCells(sheet, addresses);
  const moved = loadLandmarks(sheet, landmarks);
  const presentSizes = loadPresentSizes(sheet, sizes);
  const begun = new Checkpoint();
  begun.queue(context);
  const textCells = new Set(before.filter(({ numberFormat }) => numberFormat === TEXT_FORMAT).map(({ cell }) => cell));
  for (const { cell, entry, numberFormat } of entries) {
    const range = sheet.getRange(cell).untrack();
    const isTextCell = textCells.has(cell);
    // A text cell would keep a number or a formula as a text.
    const wanted = numberFormat ?? (isTextCell && !isText(entry) ? GENERAL : null);
    if (wanted === null) writeEntries(range, [[entry]], [[isTextCell ? TEXT_FORMAT : GENERAL]]);
    else writeFormatted(range, [[entry]], [[wanted]]);
  }
  applySizes(sheet, sizes);
  const after = loadCells(sheet, addresses);
  return {
    isFound: () => begun.isReached,
    read: (then = after()) => ({
      cells: found().flatMap((cell, index) => (then[index] ? { found: cell, after: then[index] } : [])),
      isMoved: moved() !== null,
      sizes: presentSizes(),
    }),
  };
}

/** Puts back what was typed since the look where a request was refused half-way, which has written over it all the same. */
async function putBackRefused(
  context: Excel.RequestContext,
  queued: readonly { readonly sheet: LookedAtSheet; readonly entered: QueuedEntries }[],
  options: Omit<EnterOptions, 'select'>,
): Promise<void> {
  const begun = queued.filter(({ entered }) => entered.isFound());
  if (begun.length === 0) return;
  const looks = begun.map(({ sheet: { sheetId, entries } }) =>
    loadCells(
      context.workbook.worksheets.getItem(sheetId),
      entries.map(({ cell }) => cell),
    ),
  );
  await context.sync();
  for (const [index, { sheet, entered }] of begun.entries()) {
    await putBackTyped(context, sheet, entered.read(looks[index]?.()), options);
  }
}

/**
 * Puts back what was typed since the look, and where rows have moved or nothing may be written then, all of the sheet; gives the
 * cells put back. UserError where all or nothing was to be written.
 */
async function putBackTyped(
  context: Excel.RequestContext,
  sheet: LookedAtSheet,
  { cells, isMoved, sizes }: EnteredSheet,
  { onConflict, isSecondTry, progress }: Omit<EnterOptions, 'select'>,
): Promise<readonly string[]> {
  const { sheetId, entries, before } = sheet;
  const held = new Map(before.map((cell) => [cell.cell, cell]));
  const results = new Map(entries.map(({ cell, oldResult }) => [cell, oldResult]));
  const isOtherResult = ({ cell, value }: ReadCell): boolean => {
    const result = results.get(cell);
    return result !== undefined && !isSameResult(result, value);
  };
  // What is to be entered may stand there already: a first try has entered it, or else somebody has, or rows have moved.
  const isOurs = ({ found, after }: OverwrittenCell): boolean => isSecondTry && holdsSame(found, after);
  const typed = cells.filter((cell) => {
    const then = held.get(cell.found.cell);
    return then !== undefined && (!holdsSame(cell.found, then) || isOtherResult(cell.found)) && !isOurs(cell);
  });
  const [first] = typed;
  if (!isMoved && !first) return [];
  const isAll = isMoved || onConflict === 'refuse';
  // Where rows have moved, another cell that held the same formula may stand there.
  const originals = isMoved
    ? cells
    : cells.map((cell) => ({ ...cell, found: (isOurs(cell) && held.get(cell.found.cell)) || cell.found }));
  const [lost, presentSizes] = isAll ? [originals, sizes] : [typed, NO_SIZES];
  await putBack(context, {
    places: typed.map(({ found }) => found.cell),
    run: async (later) => {
      await putBackCells(later, sheetId, lost, presentSizes);
      if (isAll) progress.notePutBack(sheet);
    },
  });
  if (onConflict === 'refuse') {
    if (isMoved || !first) throw new UserError((language) => rowMessages[language].rowChanged());
    throw new UserError((language) => fixMessages[language].changedMeanwhile(first.found.cell));
  }
  return lost.map(({ found }) => found.cell);
}

function isText(entry: Entry): boolean {
  return typeof entry === 'string' && !isFormulaEntry(entry);
}
