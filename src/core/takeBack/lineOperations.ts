import type { CellPosition } from '../sheet/a1';

/** A whole row put into a sheet or taken out; zero-based, as rows stand when it happens. */
export interface LineOperation {
  readonly kind: 'insert' | 'delete';
  readonly row: number;
}

/** Where a cell was before rows were put in and taken out, one after the other; null for one of a row put in. */
export function placeBefore(cell: CellPosition, operations: readonly LineOperation[]): CellPosition | null {
  let { row } = cell;
  for (const operation of [...operations].reverse()) {
    if (operation.kind === 'delete') row += row >= operation.row ? 1 : 0;
    else if (row === operation.row) return null;
    else row -= row > operation.row ? 1 : 0;
  }
  return { row, column: cell.column };
}
