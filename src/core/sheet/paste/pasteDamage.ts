import { cellAddress } from '../../cell/a1';
import { SheetCells } from '../edit/sheetCells';
import type { RowPlace } from '../edit/rowPlace';
import { hasNames, pastedOver } from './beneath';
import type { Paste } from './paste';

/** What a paste did to a form beside filling in indicators. */
export interface PasteDamage {
  /** Formulas that values stand in the place of. */
  readonly formulas: number;
  /** Rows pasted below the last indicator of the form. */
  readonly rows: number;
  /** Cells of these that are empty, though others of their columns are not: merged cells keep nothing of what is pasted into them. */
  readonly lost: number;
  /** Filled cells below the last indicator that something else stands in now. */
  readonly covered: number;
  /** Whether names of 一级 or 二级指标 were pasted that stand elsewhere in the form. */
  readonly names: boolean;
  /** A cell by which the form is found again. */
  readonly cell: string;
}

/** What a paste did to a form beside filling in indicators; null where it did nothing else, or no form was meant. */
export function pasteDamage(paste: Paste): PasteDamage | null {
  const { area, before, after } = paste;
  const place = pastedOver(paste);
  const last = place?.rows.at(-1);
  if (!place || !last) return null;
  const [was, is] = [new SheetCells(before), new SheetCells(after)];
  let [formulas, covered] = [0, 0];
  let isFilled = false;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const isEmpty = is.isEmpty(row, column);
      isFilled ||= !isEmpty;
      const isOther = isEnteredAnew(was, is, row, column);
      if (!isOther) continue;
      if (row > last.row && !was.isEmpty(row, column)) covered += 1;
      if (row <= last.row && was.formula(row, column) !== null && is.formula(row, column) === null) formulas += 1;
    }
  }
  const rows = rowsBelow(paste, place);
  const lost = lostCells(paste, place, rows);
  const names = hasNames(paste, place) && areNamesOther(paste, place.rows[0]?.row ?? area.top, place.ownColumns.from);
  // What was emptied was meant to be; nothing was pasted.
  if (!isFilled || (formulas === 0 && rows === 0 && covered === 0 && !names)) return null;
  return { formulas, rows, lost, covered, names, cell: cellAddress(last.row, place.ownColumns.from) };
}

/** Pasted rows below the last indicator; not those at the end that hold nothing, and held nothing that could have swallowed it. */
function rowsBelow({ area, before, after }: Paste, { rows, columns }: RowPlace): number {
  const last = rows.at(-1)?.row ?? area.bottom;
  const [was, is] = [new SheetCells(before), new SheetCells(after)];
  let bottom = area.bottom;
  while (bottom > last && [was, is].every((cells) => cells.firstFilled(bottom, columns.from, columns.to) === null))
    bottom -= 1;
  return Math.max(0, bottom - last);
}

function lostCells({ area, after }: Paste, { rows, ownColumns }: RowPlace, below: number): number {
  const cells = new SheetCells(after);
  const last = rows.at(-1)?.row ?? area.bottom;
  let lost = 0;
  for (let column = Math.max(area.left, ownColumns.from); column <= Math.min(area.right, ownColumns.to); column += 1) {
    const isFull = rows.every(({ row }) => row < area.top || !cells.isEmpty(row, column));
    for (let row = last + 1; isFull && row <= last + below; row += 1) lost += cells.isEmpty(row, column) ? 1 : 0;
  }
  return lost;
}

function areNamesOther({ area, before, after }: Paste, first: number, ownFrom: number): boolean {
  const [was, is] = [new SheetCells(before), new SheetCells(after)];
  for (let row = Math.max(first, area.top); row <= area.bottom; row += 1) {
    for (let column = area.left; column < ownFrom; column += 1) {
      if (isEnteredAnew(was, is, row, column)) return true;
    }
  }
  return false;
}

function isEnteredAnew(was: SheetCells, is: SheetCells, row: number, column: number): boolean {
  const formula = is.formula(row, column);
  if (was.formula(row, column) !== formula) return true;
  return formula === null && was.value(row, column) !== is.value(row, column);
}
