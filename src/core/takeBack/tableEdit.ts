import type { CellPosition } from '../cell/a1';
import type { Entry } from '../sheet/edit/entry';
import type { LineOperation } from '../sheet/edit/lineOperation';
import type { RowEditPlan } from '../sheet/edit/rowEdit';

/**
 * A table renewed in place as an edit of rows: those put in and taken out, then its cells, of which null stays as it is. `first` is
 * where the first of the cells is afterwards.
 */
export function tableEdit(
  lines: readonly LineOperation[],
  cells: readonly (readonly (Entry | null)[])[],
  first: CellPosition,
): Pick<RowEditPlan, 'lines' | 'writes'> {
  const writes = cells.flatMap((entries, row) =>
    entries.flatMap((entry, column) =>
      entry === null ? [] : { row: first.row + row, column: first.column + column, entries: [entry] },
    ),
  );
  return { lines, writes };
}
