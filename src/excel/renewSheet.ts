import type { Grid } from '../core/sheet/grid';
import { legalSheetName } from '../core/sheet/sheetName';
import type { LineOperation } from '../core/sheet/edit/lineOperation';
import type { RowEditPlan } from '../core/sheet/edit/rowEdit';
import { differingCells } from '../core/takeBack/heldCell';
import { areLinesDone } from '../core/takeBack/areLinesDone';
import { rowEditSince } from '../core/takeBack/rowEditSince';
import type { Saying } from '../wording/language';
import { summaryMessages } from '../wording/summary';
import { GRID_PROPERTIES, gridOf } from './gridOf';
import { guardRanges, syncGuarded } from './guardCells';
import type { Guard } from './guardCells';
import { inExcel } from './inExcel';
import { loadGrid, readGrid } from './loadedGrid';
import type { LoadedGrid } from './loadedGrid';
import type { Checkpoint } from './runs/checkpoint';
import type { Aftermath } from './runs/makeChange';
import { isUnanswered } from './runs/noAnswer';
import { syncFound } from './runs/syncFound';
import { restoreNames } from './summaryNames';
import type { NameFormulas } from './summaryNames';
import { lastAction } from './takeBack/lastAction';
import { takeBackSheets } from './takeBack/newSheets';
import type { DrawnSheet } from './takeBack/newSheets';
import { UserError } from './userError';

/** A sheet of ours as it was found. */
export interface FoundSheet {
  readonly sheetName: string;
  /** Everything on it. */
  readonly grid: Grid;
}

/** Whether there is a sheet of ours already, and what a new one may be called. */
export interface SheetSearch<Present> {
  /** Names of all sheets. */
  readonly names: readonly string[];
  /** Null when there is none, or it is no longer as it was drawn. */
  readonly present: Present | null;
  /** The name of a sheet of ours that is no longer as it was drawn; it is left alone. */
  readonly altered: string | null;
  readonly nameFormulas: NameFormulas;
}

/** How the making of a sheet of ours is taken back: the sheet goes, and the names point where they did before. */
export function takeBackMade({ nameFormulas }: Pick<SheetSearch<unknown>, 'nameFormulas'>) {
  const restore = (context: Excel.RequestContext) => restoreNames(context.workbook, nameFormulas);
  const keepStep = (sheets: readonly DrawnSheet[]): void => lastAction.keep(takeBackSheets(sheets, restore));
  return { restore, keepStep };
}

/** Queues looking whether the sheet is as it was found; the guard throws where it is not, and has Excel refuse the writing where rows or columns come or go from then on. */
export function lookOnceMore(sheet: Excel.Worksheet, { grid, sheetName }: FoundSheet): Guard {
  const now = loadGrid(sheet);
  const guard = guardRanges(sheet, [sheet.getUsedRangeOrNullObject(true).untrack().getLastCell()]);
  return () => {
    if (differingCells(grid, now.read()).length > 0) {
      throw new UserError(changedMeanwhile(sheetName));
    }
    guard();
  };
}

/** A renewal that is queued. */
interface QueuedRenewal {
  readonly sheet: Excel.Worksheet;
  readonly present: FoundSheet;
  /** Just before the renewal and just after it. */
  readonly found: LoadedGrid;
  readonly used: LoadedGrid;
  /** Rows it puts in and takes out. */
  readonly operations: readonly LineOperation[];
  readonly checkpoint: Checkpoint;
  /** What is said where Excel refuses it as cells are elsewhere. */
  readonly moved: () => UserError;
}

/**
 * Sends a first renewal. Where somebody has typed on the sheet since it was found, `putBackTyped` takes it back and says so, given the
 * sheet afterwards; also where Excel has refused the request half-way, which has written over it all the same. Rows that are in or
 * out in part only are left to a second try: nothing was written by then.
 */
export async function syncRenewal(
  context: Excel.RequestContext,
  { sheet, present: { grid: before, sheetName }, found, used, operations, checkpoint, moved }: QueuedRenewal,
  putBackTyped: (after: Grid) => Promise<never>,
): Promise<void> {
  const isTyped = (): boolean => differingCells(before, found.read()).length > 0;
  await syncFound({
    sync: () => syncGuarded(context, moved),
    isFound: () => found.isLoaded() && isTyped(),
    putBack: async () => {
      const after = await readGrid(context, sheet);
      if (differingCells(found.read(), after).length === 0) {
        checkpoint.undo();
        throw new UserError(changedMeanwhile(sheetName));
      }
      if (operations.length === 0 || areLinesDone(found.read(), after, operations)) await putBackTyped(after);
    },
  });
  if (isTyped()) await putBackTyped(used.read());
}

/** How a renewal ended, and what it was to enter; null where that cannot be told beforehand. */
export interface EndedRenewal {
  readonly error: unknown;
  readonly checkpoint: Checkpoint;
  readonly edit: Pick<RowEditPlan, 'lines' | 'writes'> | null;
}

/**
 * What of a renewal is there; writing the sheet once more does the rest. One that was not answered is there as a whole or not at all: what
 * else differs somebody has typed.
 */
export function renewed(
  { grid: before }: Pick<FoundSheet, 'grid'>,
  now: Grid | null,
  { error, checkpoint, edit }: EndedRenewal,
): Aftermath<undefined> {
  const isOpen = isUnanswered(error);
  if (!now || differingCells(before, now).length === 0) return { kind: 'none' };
  if (isOpen && edit && !rowEditSince(before, now, edit).isThere) return { kind: 'none' };
  const isWhole = isOpen || checkpoint.isReached;
  return isWhole ? { kind: 'done', result: undefined } : { kind: 'partly', places: [], remedy: 'again' };
}

/** Everything on a sheet as it is now; null where it is empty or gone. */
export async function readSheetNow(
  context: Excel.RequestContext,
  sheetId: string,
): Promise<{ readonly sheet: Excel.Worksheet; readonly grid: Grid | null }> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('name');
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load(GRID_PROPERTIES);
  await context.sync();
  return { sheet, grid: sheet.isNullObject || used.isNullObject ? null : gridOf(used) };
}

/** Makes a hidden sheet visible. On Windows and Mac Excel cannot undo that, so it is no part of the step of undo. */
export function showSheet(sheetId: string): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.visibility = Excel.SheetVisibility.visible;
    sheet.activate();
    await context.sync();
  });
}

/** Said where a sheet was changed since it was found. */
export function changedMeanwhile(sheetName: string): Saying {
  return (language) => summaryMessages[language].changedMeanwhile(sheetName);
}

/** Queues that Excel neither calculates nor draws until the request is done. */
export function pauseExcel({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** The first of the names that is free, else the last of them with a number. */
export function freeName(wanted: readonly string[], names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const free = wanted.find((name) => !taken.has(name));
  return free ?? legalSheetName(wanted.at(-1) ?? '', names);
}
