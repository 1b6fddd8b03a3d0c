import type { CellValue } from '../../../src/core/cell/cell';
import type { CellPosition } from '../../../src/core/cell/a1';
import type { Grid } from '../../../src/core/sheet/grid';
import type { SheetPlan } from '../../../src/core/sheet/sheetPlan';

/** The sheet a plan was drawn on, before anything is calculated: formulas show nothing, a leading apostrophe marks a text. */
export function plannedGrid(plan: SheetPlan, origin: CellPosition): Grid {
  return {
    row: origin.row,
    column: origin.column,
    values: plan.formulas.map((row) => row.map(shown)),
    formulas: plan.formulas,
    numberFormats: plan.numberFormats,
  };
}

function shown(value: CellValue): CellValue {
  if (typeof value !== 'string') return value;
  if (value.startsWith('=')) return '';
  return value.startsWith("'") ? value.slice(1) : value;
}
