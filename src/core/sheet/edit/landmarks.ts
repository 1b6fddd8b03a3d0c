import type { CellValue } from '../../cell/cell';
import type { Form } from '../../form/form';
import { cellAddress } from '../../cell/a1';
import type { Area } from '../../cell/area';
import type { Grid } from '../grid';
import { isFormulaEntry } from './entry';

/** A cell by which a place on a sheet is known, with what it holds. */
export interface FormLandmark {
  /** A1 address. */
  readonly cell: string;
  readonly formula: CellValue;
}

/**
 * Cells by which it is known that the rows of forms are where they were read: of each row the first text that no formula gives; of a
 * form that has none, as it shows another one, the formulas that give them. A row put in or taken out above or within a form moves at
 * least one of them.
 */
export function landmarksOf(grid: Grid, forms: readonly Pick<Form, 'area'>[]): FormLandmark[] {
  return forms.flatMap(({ area }) => {
    const entered = landmarksIn(grid, area, (held) => !isFormulaEntry(held));
    return entered.length > 0 ? entered : landmarksIn(grid, area, isFormulaEntry);
  });
}

function landmarksIn(
  grid: Grid,
  { top, bottom, left, right }: Area,
  isLandmark: (formula: string) => boolean,
): FormLandmark[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  return rows.flatMap((row) => firstText(grid, row, [left, right], isLandmark) ?? []);
}

function firstText(
  grid: Grid,
  row: number,
  [left, right]: readonly [number, number],
  isLandmark: (formula: string) => boolean,
): FormLandmark | null {
  const formulas = grid.formulas[row - grid.row] ?? [];
  const values = grid.values[row - grid.row] ?? [];
  const index = formulas.findIndex((formula, at) => {
    const column = grid.column + at;
    const isText = typeof formula === 'string' && formula !== '' && typeof values[at] === 'string';
    return left <= column && column <= right && isText && isLandmark(formula);
  });
  const formula = formulas[index];
  return formula === undefined ? null : { cell: cellAddress(row, grid.column + index), formula };
}
