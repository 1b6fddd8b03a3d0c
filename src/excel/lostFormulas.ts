import { cellAddress } from '../core/sheet/a1';
import type { Grid } from '../core/sheet/grid';

/** A function of ours in a formula, also the way Excel stores it in a file it saved without knowing the add-in. */
const FUNCTION = /(?:\bZPB\.|_xldudf_ZPB_)(?=[A-Z]+\()/gi;

/** Cells that show #NAME? though their formula calls a function of ours. */
export function lostFormulas(grid: Grid): string[] {
  return grid.values.flatMap((row, r) =>
    row.flatMap((value, c) =>
      value === '#NAME?' && callsOurs(grid.formulas[r]?.[c]) ? cellAddress(grid.row + r, grid.column + c) : [],
    ),
  );
}

/** The formula with our functions under their right names. */
export function repairedFormula(formula: string): string {
  return formula.replace(FUNCTION, 'ZPB.');
}

function callsOurs(formula: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula.search(FUNCTION) >= 0;
}
