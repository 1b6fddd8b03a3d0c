import type { CellValue } from '../../cell/cell';
import type { Form } from '../../form/form';
import { cellAddress } from '../../cell/a1';
import type { Grid } from '../grid';

/** A cell by which a place on a sheet is known, with what it holds. */
export interface FormLandmark {
  /** A1 address. */
  readonly cell: string;
  readonly formula: CellValue;
}

/**
 * Cells by which it is known that the rows of forms are where they were read: of each row the first text that no formula gives. A row
 * put in or taken out above or within a form moves at least one of them.
 */
export function landmarksOf(grid: Grid, forms: readonly Form[]): FormLandmark[] {
  return forms.flatMap(({ area: { top, bottom, left, right } }) => {
    return Array.from({ length: bottom - top + 1 }, (_, index) => firstText(grid, top + index, [left, right])).flatMap(
      (landmark) => landmark ?? [],
    );
  });
}

function firstText(grid: Grid, row: number, [left, right]: readonly [number, number]): FormLandmark | null {
  const formulas = grid.formulas[row - grid.row] ?? [];
  const index = formulas.findIndex((formula, at) => {
    const column = grid.column + at;
    const isText = typeof formula === 'string' && formula !== '' && !formula.startsWith('=');
    return left <= column && column <= right && isText;
  });
  const formula = formulas[index];
  return formula === undefined ? null : { cell: cellAddress(row, grid.column + index), formula };
}
