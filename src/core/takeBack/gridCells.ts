import type { CellPosition } from '../sheet/a1';
import type { Grid } from '../sheet/grid';
import type { HeldCell } from './heldCell';
import { holdsSame } from './heldCell';

const EMPTY: HeldCell = { value: '', formula: '', numberFormat: 'General' };

/** What a cell of the sheet held; nothing outside of what was read. Rows and columns are zero-based, as on the sheet. */
export function heldAt(grid: Grid | null, row: number, column: number): HeldCell {
  if (!grid) return EMPTY;
  const [r, c] = [row - grid.row, column - grid.column];
  const value = grid.values[r]?.[c];
  if (value === undefined) return EMPTY;
  return { value, formula: grid.formulas[r]?.[c] ?? value, numberFormat: grid.numberFormats[r]?.[c] ?? 'General' };
}

/** The cells in which two readings of a sheet hold something different, row by row. */
export function differingCells(one: Grid | null, other: Grid | null): CellPosition[] {
  const { top, left, bottom, right } = extent([one, other]);
  const cells: CellPosition[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (!holdsSame(heldAt(one, row, column), heldAt(other, row, column))) cells.push({ row, column });
    }
  }
  return cells;
}

/** Whether a row holds for the most part what it held; an empty one does. */
export function isRowThere(now: Grid | null, then: Grid, row: number): boolean {
  const filled = (then.formulas[row - then.row] ?? []).flatMap((formula, index) =>
    formula === '' ? [] : then.column + index,
  );
  const same = filled.filter((column) => holdsSame(heldAt(now, row, column), heldAt(then, row, column)));
  return filled.length === 0 || same.length * 2 > filled.length;
}

function extent(grids: readonly (Grid | null)[]) {
  const present = grids.filter((grid) => grid !== null);
  return {
    top: Math.min(...present.map(({ row }) => row)),
    left: Math.min(...present.map(({ column }) => column)),
    bottom: Math.max(...present.map(({ row, values }) => row + values.length - 1)),
    right: Math.max(...present.map(({ column, values }) => column + (values[0]?.length ?? 0) - 1)),
  };
}
