import type { CellPosition } from '../cell/a1';
import type { CellValue } from '../cell/cell';
import type { Grid } from '../sheet/grid';
import { isFormulaEntry } from '../sheet/edit/entry';
import { heldAt } from './heldCell';

/** A cell by which a row is known, where it was and with what it held. */
export interface KnownCell extends CellPosition {
  readonly formula: CellValue;
}

/** Of each row of a sheet the first text that no formula gives. */
export function firstTexts({ row, column, formulas }: Grid): KnownCell[] {
  return formulas.flatMap((held, index) => {
    const at = held.findIndex((one) => typeof one === 'string' && one !== '' && !isFormulaEntry(one));
    const formula = held[at];
    return formula === undefined ? [] : { row: row + index, column: column + at, formula };
  });
}

/** How far a row that is known by its landmark has moved. */
interface Shift {
  readonly row: number;
  readonly down: number;
  readonly right: number;
}

/** Columns a form moves by when somebody puts some in or takes some out before it; more are looked for nowhere. */
const MOST_COLUMNS = 3;

/**
 * Where cells of a form are by now, told by landmarks that were in certain places: a cell goes with the nearest landmark at its row or
 * above. Null where all are in their places, or where they are not found in their order.
 */
export function movedCells(
  landmarks: readonly KnownCell[],
  now: Grid,
): ((cell: CellPosition) => CellPosition | null) | null {
  const places = [...landmarks].sort((one, other) => one.row - other.row);
  const holds = (row: number, column: number, formula: CellValue): boolean =>
    heldAt(now, row, column).formula === formula;
  if (places.length === 0 || places.every(({ row, column, formula }) => holds(row, column, formula))) return null;
  const bottom = now.row + now.formulas.length;
  const shiftsBy = (right: number): Shift[] => {
    const shifts: Shift[] = [];
    let next = 0;
    for (const { row, column, formula } of places) {
      let at = next;
      while (at < bottom && !holds(at, column + right, formula)) at += 1;
      if (at === bottom) continue;
      shifts.push({ row, down: at - row, right });
      next = at + 1;
    }
    return shifts;
  };
  const columns = Array.from({ length: 2 * MOST_COLUMNS + 1 }, (_, index) => index - MOST_COLUMNS);
  const shifts = columns.map(shiftsBy).reduce((most, some) => (some.length > most.length ? some : most), []);
  // Of rows that were taken out the landmarks are gone; where most are, this is another form.
  if (shifts.length * 2 < places.length) return null;
  return ({ row, column }) => {
    const shift = shifts.filter((one) => one.row <= row).at(-1);
    return shift ? { row: row + shift.down, column: column + shift.right } : null;
  };
}
