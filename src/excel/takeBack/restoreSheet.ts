import { addressOf, parseCellAddress } from '../../core/cell/a1';
import type { CellPosition } from '../../core/cell/a1';
import type { Grid } from '../../core/sheet/grid';
import { placeBefore } from '../../core/sheet/edit/lineOperation';
import type { LineOperation } from '../../core/sheet/edit/lineOperation';
import { differingCells, entryOf, heldAt } from '../../core/takeBack/heldCell';
import { sayEditObstacle, takeBackMessages } from '../../wording/excel';
import type { Saying } from '../../wording/language';
import { GRID_PROPERTIES, gridOf } from '../gridOf';
import { guardRanges, isGuarded, syncGuarded } from '../guardCells';
import { isUndoRefused } from '../asOneStep';
import { ChangeProblem } from '../runs/changeProblem';
import { Checkpoint } from '../runs/checkpoint';
import { UserError } from '../userError';
import { writeEntries } from '../writeEntries';
import { writeInBlocks } from '../writeInBlocks';
import { enterHeld } from './heldCells';
import type { SeenEdit } from './lookAtEdit';

/** What is put back beside rows and contents. */
export interface Restoring {
  /** Queues what comes before the rows. */
  readonly prepare?: () => void;
  /** Queues what comes after the rows; gives what comes before the contents, in a request of its own. */
  readonly look: () => () => void;
  /** Queues what comes after the contents. */
  readonly finish?: () => void;
  /** Cells that get their number formats back as well. */
  readonly formatted: ReadonlySet<string>;
}

/**
 * Takes an edit back in two round trips: the rows, then whatever the sheet holds otherwise than before. What somebody enters meanwhile
 * stays, and is named. UserError where rows or columns have come or gone: nothing was done.
 */
export async function restoreEdit(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { edit, verdict, now, guard }: SeenEdit,
  { prepare, look, finish, formatted }: Restoring,
): Promise<readonly Saying[]> {
  const { operations, before } = edit;
  guard();
  const found = loadGrid(sheet);
  prepare?.();
  putLinesBack(sheet, operations);
  const left = loadGrid(sheet);
  const guardRest = guardRanges(sheet, [sheet.getUsedRangeOrNullObject(true).untrack().getLastCell()]);
  const rest = look();
  await syncGuarded(context, () => new UserError(rowsMoved));
  const meanwhile = differingCells(now, found());
  const lost = meanwhile.filter((cell) => placeBefore(cell, operations) === null);
  if (lost.length > 0) return putLinesForward(context, sheet, { edit, found: found(), lost });

  const places = meanwhile.flatMap((cell) => placeBefore(cell, operations) ?? []);
  const typed = new Set([...verdict.typed, ...places.map(addressOf)]);
  guardRest();
  const begun = new Checkpoint();
  begun.queue(context);
  const foundThen = loadGrid(sheet);
  rest();
  const written = restoreCells(sheet, before, left(), { typed, formatted });
  finish?.();
  const finished = new Checkpoint();
  finished.queue(context);
  try {
    await context.sync();
  } catch (error) {
    if (isGuarded(error) && operations.length === 0) throw new UserError(rowsMoved);
    // Without contents to enter no later look would show what is missing.
    const isAll = finished.isReached || (isGuarded(error) && written.size === 0);
    if (isAll) return sayingOf(verdict.named);
    if (isGuarded(error)) throw new ChangeProblem('partly', operations.map(linesOf), error, 'look');
    if (isUndoRefused(error) || !begun.isReached || written.size > 0) throw error;
    return [...sayingOf(verdict.named), (language) => takeBackMessages[language].looksLeft()];
  }
  const overwritten = differingCells(left(), foundThen())
    .map(addressOf)
    .filter((cell) => written.has(cell));
  if (overwritten.length > 0) {
    enterHeldCells(sheet, foundThen(), overwritten);
    await context.sync();
  }
  const kept = [...verdict.named, ...meanwhile.map(addressOf).filter((cell) => edit.written.has(cell)), ...overwritten];
  return sayingOf(kept);
}

const rowsMoved: Saying = (language) => sayEditObstacle({ code: 'rowsMoved' }, language);

function sayingOf(kept: readonly string[]): readonly Saying[] {
  return kept.length > 0 ? [(language) => takeBackMessages[language].kept(kept)] : [];
}

/** Somebody has typed in a row that was to go and has gone: it comes back with all that was found. */
async function putLinesForward(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { edit, found, lost }: { edit: SeenEdit['edit']; found: Grid | null; lost: readonly CellPosition[] },
): Promise<never> {
  const { operations, lines } = edit;
  for (const { kind, row } of operations) {
    const line = sheet.getRange(lineAddress(row)).untrack();
    if (kind === 'insert') line.insert('Down').untrack();
    else line.delete('Up');
  }
  if (found) restoreCells(sheet, found, null, { typed: new Set(), formatted: new Set() });
  await context.sync();
  const cells = lost.map(addressOf);
  const code = lines === 'row' ? 'rowTyped' : 'linesTyped';
  const why = new UserError((language) => sayEditObstacle({ code, cells }, language));
  throw new ChangeProblem('partly', operations.map(linesOf), why, 'look');
}

/** Queues entering what cells held in a reading of them, with their number formats. */
export function enterHeldCells(sheet: Excel.Worksheet, grid: Grid | null, cells: readonly string[]): void {
  for (const cell of cells) {
    const { row, column } = parseCellAddress(cell);
    enterHeld(sheet.getRange(cell).untrack(), heldAt(grid, row, column));
  }
}

/** Queues the reading of everything on the sheet; call the result after the sync. */
function loadGrid(sheet: Excel.Worksheet): () => Grid | null {
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load(GRID_PROPERTIES);
  return () => (used.isNullObject ? null : gridOf(used));
}

/** Queues taking out rows that were put in, and putting in empty ones where rows were taken out, from the last to the first. */
function putLinesBack(sheet: Excel.Worksheet, operations: readonly LineOperation[]): void {
  for (const { kind, row } of [...operations].reverse()) {
    const line = sheet.getRange(lineAddress(row)).untrack();
    if (kind === 'delete') line.insert('Down').untrack();
    else line.delete('Up');
  }
}

/**
 * Queues entering what cells held before wherever the sheet holds something else now; not in cells entered anew since. Cells
 * of `formatted` get their number formats back as well. Gives the cells written to.
 */
function restoreCells(
  sheet: Excel.Worksheet,
  before: Grid,
  now: Grid | null,
  { typed, formatted }: { readonly typed: ReadonlySet<string>; readonly formatted: ReadonlySet<string> },
): ReadonlySet<string> {
  const changed = new Set(
    differingCells(now, before)
      .map(addressOf)
      .filter((cell) => !typed.has(cell)),
  );
  for (const cell of new Set([...formatted, ...changed])) {
    if (typed.has(cell)) continue;
    const { row, column } = parseCellAddress(cell);
    const held = heldAt(before, row, column);
    const range = sheet.getRange(cell).untrack();
    const isOtherFormat = heldAt(now, row, column).numberFormat !== held.numberFormat;
    if (isOtherFormat || formatted.has(cell)) writeInBlocks(range, 'numberFormat', [[held.numberFormat]]);
    if (changed.has(cell)) writeEntries(range, [[entryOf(held)]], [[held.numberFormat]]);
  }
  return changed;
}

function linesOf({ row }: LineOperation): string {
  return lineAddress(row);
}

function lineAddress(row: number): string {
  return `${row + 1}:${row + 1}`;
}
