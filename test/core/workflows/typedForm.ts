import type { CellValue } from '../../../src/core/cell/cell';
import type { Form } from '../../../src/core/form/form';
import type { Grid } from '../../../src/core/sheet/grid';
import { readForms } from '../../../src/core/sheet/readForms';
import published from '../check/golden/seed-1/form.json';
import type { PublishedForm } from '../sheet/publishedForm';
import { publishedGrid } from '../sheet/publishedGrid';

/** The first seed form, every figure typed, no formula. */
export const typedSeed: PublishedForm = published;

/** A change to one cell of a grid, by zero-based row and column. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  readonly numberFormat?: string;
  readonly formula?: string;
}

/** The grid with some cells changed. */
export function withCells(grid: Grid, ...changes: readonly CellChange[]): Grid {
  const changed = <T>(rows: readonly (readonly T[])[], pick: (change: CellChange) => T | undefined): T[][] =>
    rows.map((cells, row) =>
      cells.map((cell, column) => {
        const change = changes.find((one) => one.row === row && one.column === column);
        return (change && pick(change)) ?? cell;
      }),
    );
  return {
    ...grid,
    values: changed(grid.values, ({ value }) => value),
    formulas: changed(grid.formulas, ({ formula, value }) => formula ?? value),
    numberFormats: changed(grid.numberFormats, ({ numberFormat }) => numberFormat),
  };
}

/** The only form of a grid. */
export function onlyForm(grid: Grid): Form {
  const { forms } = readForms(grid);
  const [form] = forms;
  if (!form || forms.length !== 1) throw new Error(`${forms.length} forms`);
  return form;
}

/** A published form as it is read from a sheet where everything was typed. */
export function typedForm(form: PublishedForm = typedSeed): Form {
  return onlyForm(publishedGrid(form, { typedNumbers: true }));
}
