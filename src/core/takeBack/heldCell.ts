import { GENERAL } from '../cell/numberFormat';
import type { CellValue } from '../cell/cell';
import type { CellPosition } from '../cell/a1';
import { formulaEntry } from '../sheet/edit/entry';
import type { Entry } from '../sheet/edit/entry';
import { literalEntry } from '../sheet/edit/literalEntry';
import type { Grid } from '../sheet/grid';

/** What a cell held at one moment, as Excel gave it. */
export interface HeldCell {
  readonly value: CellValue;
  /** With its leading '='; the value again where there is none. */
  readonly formula: CellValue;
  readonly numberFormat: string;
}

/** What to enter so that the cell, in its number format, holds the same again. */
export function entryOf({ value, formula, numberFormat }: HeldCell): Entry {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? formulaEntry(formula) : literalEntry(value, numberFormat);
}

/** Whether the same was entered in both: results of formulas change by themselves, and number formats are looks. */
export function holdsSame(one: HeldCell, other: HeldCell): boolean {
  return one.formula === other.formula;
}

const EMPTY: HeldCell = { value: '', formula: '', numberFormat: GENERAL };

/** What a cell of the sheet held; nothing outside of what was read. Rows and columns are zero-based, as on the sheet. */
export function heldAt(grid: Grid | null, row: number, column: number): HeldCell {
  if (!grid) return EMPTY;
  const [r, c] = [row - grid.row, column - grid.column];
  const value = grid.values[r]?.[c];
  if (value === undefined) return EMPTY;
  return { value, formula: grid.formulas[r]?.[c] ?? value, numberFormat: grid.numberFormats[r]?.[c] ?? GENERAL };
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
