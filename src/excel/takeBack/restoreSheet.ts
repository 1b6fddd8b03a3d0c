import { addressOf, parseCellAddress } from '../../core/cell/a1';
import type { CellPosition } from '../../core/cell/a1';
import type { Grid } from '../../core/sheet/grid';
import { placeBefore } from '../../core/sheet/edit/lineOperation';
import type { LineOperation } from '../../core/sheet/edit/lineOperation';
import { differingCells, entryOf, heldAt, holdsSame } from '../../core/takeBack/heldCell';
import { sayEditObstacle, takeBackMessages } from '../../wording/excel';
import type { Saying } from '../../wording/language';
import { loadGrid, readGrid } from '../loadedGrid';
import { guardRanges, isGuarded, syncGuarded } from '../guardCells';
import { areLinesDone } from '../../core/takeBack/areLinesDone';
import { isUndoRefused } from '../asOneStep';
import { ChangeProblem } from '../runs/changeProblem';
import { Checkpoint } from '../runs/checkpoint';
import { putBack } from '../runs/putBack';
import { UserError } from '../userError';
import { writeEntries } from '../writeEntries';
import { writeInBlocks } from '../writeInBlocks';
import { enterHeld } from './heldCells';
import type { SeenEdit } from './lookAtEdit';

/** What is put back beside rows and contents, on the sheet in the context of the moment. */
export interface Restoring {
  /** Queues what comes before the rows. */
  readonly prepare?: (sheet: Excel.Worksheet) => void;
  /** Queues what comes after the rows; gives what comes before the contents, in a request of its own. */
  readonly look: (sheet: Excel.Worksheet) => () => void;
  /** Queues what comes after the contents. */
  readonly finish?: (sheet: Excel.Worksheet) => void;
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
  { sheetId, edit, verdict, now, guard }: SeenEdit,
  { prepare, look, finish, formatted }: Restoring,
): Promise<readonly Saying[]> {
  const { operations, before } = edit;
  guard();
  const found = loadGrid(sheet);
  prepare?.(sheet);
  putLinesBack(sheet, operations);
  const left = loadGrid(sheet);
  const guardRest = guardRanges(sheet, [sheet.getUsedRangeOrNullObject(true).untrack().getLastCell()]);
  const rest = look(sheet);
  const typedIn = (): readonly CellPosition[] => differingCells(now, found.read());
  const isLost = (cell: CellPosition): boolean => placeBefore(cell, operations) === null;
  try {
    await syncGuarded(context, () => new UserError(rowsMoved));
  } catch (error) {
    // Refused half-way it has taken rows out with what was found in them, too.
    const lost = found.isLoaded() ? typedIn().filter(isLost) : [];
    if (lost.length === 0) throw error;
    const without = await readGrid(context, sheet);
    if (differingCells(found.read(), without).length === 0) throw error;
    return putLinesForward(context, { sheetId, edit, found: found.read(), without, lost });
  }
  const meanwhile = typedIn();
  const lost = meanwhile.filter(isLost);
  if (lost.length > 0)
    return putLinesForward(context, { sheetId, edit, found: found.read(), without: left.read(), lost });

  const places = meanwhile.flatMap((cell) => placeBefore(cell, operations) ?? []);
  const typed = new Set([...verdict.typed, ...places.map(addressOf)]);
  let overwritten: readonly string[] = [];
  let areLooksLeft = false;
  let isMoved = false;
  await putBack(context, {
    places: operations.length > 0 ? operations.map(linesOf) : [...edit.written],
    run: async (later) => {
      const again = { sheetId, before, left: left.read(), typed, formatted, look, finish };
      if (later !== context) return restoreContents(later, again);
      guardRest();
      const begun = new Checkpoint();
      begun.queue(context);
      const foundThen = loadGrid(sheet);
      rest();
      const written = restoreCells(sheet, before, left.read(), { typed, formatted });
      finish?.(sheet);
      const finished = new Checkpoint();
      finished.queue(context);
      const putTypedBack = async (): Promise<void> => {
        overwritten = differingCells(left.read(), foundThen.read())
          .map(addressOf)
          .filter((cell) => written.has(cell));
        if (overwritten.length > 0) await putCellsBack(context, sheetId, foundThen.read(), overwritten);
      };
      try {
        await context.sync();
      } catch (error) {
        // Refused half-way it has written over what was found before, too.
        if (foundThen.isLoaded()) await putTypedBack();
        if (finished.isReached) return;
        if (isGuarded(error) && operations.length === 0) return void (isMoved = true);
        if (isUndoRefused(error) || written.size > 0 || operations.length === 0) throw error;
        // Without contents to enter nothing is missing but looks; where rows have moved, their cells are elsewhere by now.
        areLooksLeft = begun.isReached && !isGuarded(error);
        if (!areLooksLeft && !isGuarded(error)) throw error;
        return;
      }
      await putTypedBack();
    },
  }).catch((error: unknown) => {
    throw isGuarded(error) ? new ChangeProblem('partly', operations.map(linesOf), error, 'look') : error;
  });
  if (isMoved) throw new UserError(rowsMoved);
  const kept = [...verdict.named, ...meanwhile.map(addressOf).filter((cell) => edit.written.has(cell)), ...overwritten];
  const looksLeft: readonly Saying[] = areLooksLeft ? [(language) => takeBackMessages[language].looksLeft()] : [];
  return [...sayingOf(kept), ...looksLeft];
}

/** What is needed to enter contents once more. */
interface ContentsToRestore extends Pick<Restoring, 'look' | 'finish' | 'formatted'> {
  readonly sheetId: string;
  readonly before: Grid;
  /** The sheet as it was before the contents were entered for the first time. */
  readonly left: Grid;
  /** Cells that are left alone. */
  readonly typed: ReadonlySet<string>;
}

/** Enters contents after a try that was refused or not answered; not what was typed since. UserError where rows have moved. */
async function restoreContents(
  context: Excel.RequestContext,
  { sheetId, before, left, typed, formatted, look, finish }: ContentsToRestore,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const loaded = loadGrid(sheet);
  const guard = guardRanges(sheet, [sheet.getUsedRangeOrNullObject(true).untrack().getLastCell()]);
  const rest = look(sheet);
  await context.sync();
  const now = loaded.read();
  if (!left.values.every((_, index) => isRowOf([left, before], now, left.row + index))) {
    // Without contents to enter nothing is missing but looks, whose cells are elsewhere by now.
    if (differingCells(left, before).every((cell) => typed.has(addressOf(cell)))) return;
    throw new UserError(rowsMoved);
  }
  const since = differingCells(left, now).filter(
    ({ row, column }) => !holdsSame(heldAt(now, row, column), heldAt(before, row, column)),
  );
  guard();
  rest();
  restoreCells(sheet, before, now, { typed: new Set([...typed, ...since.map(addressOf)]), formatted });
  finish?.(sheet);
  await syncGuarded(context, () => new UserError(rowsMoved));
}

/** Whether a row holds for the most part what it held in one of two readings. */
function isRowOf(readings: readonly Grid[], now: Grid | null, row: number): boolean {
  const [first] = readings;
  const filled = (first?.formulas[row - (first?.row ?? 0)] ?? []).flatMap((formula, index) =>
    formula === '' ? [] : (first?.column ?? 0) + index,
  );
  const known = filled.filter((column) =>
    readings.some((reading) => holdsSame(heldAt(now, row, column), heldAt(reading, row, column))),
  );
  return filled.length === 0 || known.length * 2 > filled.length;
}

/** Enters what somebody had typed and was written over. */
export function putCellsBack(
  context: Excel.RequestContext,
  sheetId: string,
  found: Grid | null,
  cells: readonly string[],
): Promise<void> {
  return putBack(context, {
    places: cells,
    run: (later) => {
      enterHeldCells(later.workbook.worksheets.getItem(sheetId), found, cells);
      return later.sync();
    },
  });
}

const rowsMoved: Saying = (language) => sayEditObstacle({ code: 'rowsMoved' }, language);

function sayingOf(kept: readonly string[]): readonly Saying[] {
  return kept.length > 0 ? [(language) => takeBackMessages[language].kept(kept)] : [];
}

interface LostLines extends Pick<SeenEdit, 'sheetId' | 'edit'> {
  /** The sheet with the row, and without it. */
  readonly found: Grid;
  readonly without: Grid;
  /** The cells of it that were typed into. */
  readonly lost: readonly CellPosition[];
}

/** Somebody has typed in a row that was to go and has gone: it comes back with all that was found. */
async function putLinesForward(
  context: Excel.RequestContext,
  { sheetId, edit, found, without, lost }: LostLines,
): Promise<never> {
  const { operations, lines } = edit;
  const places = operations.map(linesOf);
  await putBack(context, {
    places,
    isPart: true,
    run: async (later) => {
      const sheet = later.workbook.worksheets.getItem(sheetId);
      // An earlier try may have put the rows in.
      const isTried = later !== context;
      const now = isTried ? await readGrid(later, sheet) : without;
      if (!areLinesDone(without, now, operations)) putLinesIn(sheet, operations);
      restoreCells(sheet, found, null, { typed: new Set(), formatted: new Set() });
      await later.sync();
    },
  });
  const cells = lost.map(addressOf);
  const code = lines === 'row' ? 'rowTyped' : 'linesTyped';
  const why = new UserError((language) => sayEditObstacle({ code, cells }, language));
  throw new ChangeProblem('partly', places, why, 'look');
}

/** Queues putting rows in and taking them out. */
function putLinesIn(sheet: Excel.Worksheet, operations: readonly LineOperation[]): void {
  for (const { kind, row } of operations) {
    const line = sheet.getRange(lineAddress(row)).untrack();
    if (kind === 'insert') line.insert('Down').untrack();
    else line.delete('Up');
  }
}

/** Queues entering what cells held in a reading of them, with their number formats. */
function enterHeldCells(sheet: Excel.Worksheet, grid: Grid | null, cells: readonly string[]): void {
  for (const cell of cells) {
    const { row, column } = parseCellAddress(cell);
    enterHeld(sheet.getRange(cell).untrack(), heldAt(grid, row, column));
  }
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
