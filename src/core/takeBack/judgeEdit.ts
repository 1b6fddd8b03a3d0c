import type { CellPosition } from '../cell/a1';
import { addressOf } from '../cell/a1';
import type { Grid } from '../sheet/grid';
import { placeBefore } from '../sheet/edit/lineOperation';
import type { LineOperation } from '../sheet/edit/lineOperation';
import { differingCells, heldAt, holdsSame, isRowThere } from './heldCell';
import { linesAbove } from './linesAbove';
import { linesSince } from './linesSince';
import { firstTexts } from './movedCells';

/** An edit of a sheet, with all that was entered there before and after. */
export interface SheetChange {
  readonly before: Grid;
  readonly after: Grid;
  readonly operations: readonly LineOperation[];
  /** Rows by which the place is known again, before and after. */
  readonly landmarks: { readonly before: readonly number[]; readonly after: readonly number[] };
  /** Addresses of the cells it wrote, where they stand afterwards. */
  readonly written: ReadonlySet<string>;
  /** What rows it put in are: one of 绩效指标, or lines of a table. */
  readonly lines: 'row' | 'lines';
}

/** Why an edit cannot be taken back: its rows are elsewhere, or cells of it (or of rows it put in) were entered anew. */
export type EditObstacle =
  | { readonly code: 'rowsMoved' }
  | { readonly code: 'allChanged' | 'rowTyped' | 'linesTyped'; readonly cells: readonly string[] };

/** Whether an edit can be taken back on the sheet as it is now. */
export type EditVerdict =
  | { readonly kind: 'already' }
  /**
   * `kept`: nothing of the edit is left, as these cells were entered anew and the others are as before. `isTakenBack`: whether it is, where
   * rows have moved.
   */
  | {
      readonly kind: 'refused';
      readonly reason: EditObstacle;
      readonly kept?: readonly string[];
      readonly isTakenBack?: boolean;
    }
  /** Cells entered anew since, by their places before the edit, and those of them the edit had changed, by their present ones. */
  | { readonly kind: 'open'; readonly typed: ReadonlySet<string>; readonly named: readonly string[] };

/** An edit that can be taken back. */
export type OpenEdit = Extract<EditVerdict, { readonly kind: 'open' }>;

/** Compares the sheet with what it held before and after the edit; never goes by guesses about rows that have moved. */
export function judgeEdit(change: SheetChange, now: Grid | null): EditVerdict {
  return change.operations.length > 0 ? judgeLines(change, now) : judgeCells(change, now);
}

function judgeLines(change: SheetChange, now: Grid | null): EditVerdict {
  const { before, after, operations, landmarks } = change;
  const typed = differingCells(now, after);
  const isBefore = landmarks.before.every((row) => isRowThere(now, before, row));
  if (isBefore && differingCells(now, before).length < typed.length) return { kind: 'already' };
  if (!landmarks.after.every((row) => isRowThere(now, after, row))) {
    return { kind: 'refused', reason: { code: 'rowsMoved' }, ...takenBackElsewhere(change, now) };
  }
  const lost = typed.filter((cell) => placeBefore(cell, operations) === null).map(addressOf);
  if (lost.length === 0) return open(change, typed);
  return { kind: 'refused', reason: { code: change.lines === 'row' ? 'rowTyped' : 'linesTyped', cells: lost } };
}

/** Whether the edit is taken back where others have put in or taken out rows since; nothing where that cannot be told. */
function takenBackElsewhere({ before, after, operations }: SheetChange, now: Grid | null): { isTakenBack?: boolean } {
  const first = Math.min(...operations.map(({ row }) => row));
  const above = linesAbove(after, firstTexts(after), now, first);
  const toBefore = linesSince(before, now, above).unlikeness;
  const toAfter = linesSince(after, now, above).unlikeness;
  return toBefore === toAfter ? {} : { isTakenBack: toBefore < toAfter };
}

/** Without rows put in or taken out, each cell speaks for itself. */
function judgeCells(change: SheetChange, now: Grid | null): EditVerdict {
  const { before, after } = change;
  const changed = differingCells(before, after);
  const isNow = (then: Grid, { row, column }: CellPosition): boolean =>
    holdsSame(heldAt(now, row, column), heldAt(then, row, column));
  if (changed.every((cell) => isNow(before, cell))) return { kind: 'already' };
  if (!changed.some((cell) => isNow(after, cell))) {
    const isInPlace = changed.every(({ row }) => [before, after].some((then) => isRowThere(now, then, row)));
    const kept = changed.filter((cell) => !isNow(before, cell)).map(addressOf);
    const reason = { code: 'allChanged', cells: changed.map(addressOf) } as const;
    return { kind: 'refused', reason, ...(isInPlace && { kept }) };
  }
  return open(change, differingCells(now, after));
}

function open({ before, after, operations, written }: SheetChange, typed: readonly CellPosition[]): EditVerdict {
  const places = typed.flatMap((cell) => {
    const old = placeBefore(cell, operations);
    return old ? [{ cell, old }] : [];
  });
  const isOfEdit = ({ cell, old }: (typeof places)[number]): boolean =>
    written.has(addressOf(cell)) &&
    !holdsSame(heldAt(after, cell.row, cell.column), heldAt(before, old.row, old.column));
  return {
    kind: 'open',
    typed: new Set(places.map(({ old }) => addressOf(old))),
    named: places.filter(isOfEdit).map(({ cell }) => addressOf(cell)),
  };
}
