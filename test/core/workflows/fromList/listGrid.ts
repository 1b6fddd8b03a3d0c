import type { CellValue } from '../../../../src/core/cell/cell';
import type { Grid } from '../../../../src/core/sheet/grid';

/** A grid of typed cells whose first cell stands there (zero-based); null is an empty cell. */
export function listGrid(rows: readonly (readonly (CellValue | null)[])[], row = 0, column = 0): Grid {
  const width = Math.max(...rows.map((cells) => cells.length));
  const values = rows.map((cells) => Array.from({ length: width }, (_, index) => cells[index] ?? ''));
  return { row, column, values, formulas: values, numberFormats: values.map((cells) => cells.map(() => 'General')) };
}
