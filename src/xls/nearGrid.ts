import { gridFromA1 } from '../core/sheet/grid';
import type { Grid, GridCell } from '../core/sheet/grid';
import type { ReadingBudget } from '../ooxml/readingLimits';
import { readingLimits } from '../ooxml/readingLimits';

/** A grid of cells with content, as far as sheets are read; isCut where some stand beyond. Throws UnreadableError where there are too many. */
export function nearGrid(
  used: readonly GridCell[],
  budget: ReadingBudget,
): { readonly grid: Grid; readonly isCut: boolean } {
  budget.take('cells', used.length);
  const near = used.filter(({ row, column }) => row < readingLimits.rows && column < readingLimits.columns);
  const rows = near.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = near.reduce((most, { column }) => Math.max(most, column + 1), 0);
  budget.take('area', rows * columns);
  return { grid: gridFromA1(near, { rows, columns }), isCut: near.length < used.length };
}
