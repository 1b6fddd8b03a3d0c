import type { CellPosition } from '../../cell/a1';

/** A whole row put into a sheet or taken out; zero-based, as rows stand when it happens. */
export interface LineOperation {
  readonly kind: 'insert' | 'delete';
  readonly row: number;
}

/** Where a row is after rows were put in and taken out, one after the other; null for one that was taken out. */
export function rowAfterLines(row: number, operations: readonly LineOperation[]): number | null {
  let at = row;
  for (const { kind, row: line } of operations) {
    if (kind === 'delete' && at === line) return null;
    if (at >= line) at += kind === 'insert' ? 1 : -1;
  }
  return at;
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

/** Rows beside those put in and taken out, as they stand before and after: by these the place is known again. */
export function rowsBeside(operations: readonly LineOperation[]): {
  readonly before: readonly number[];
  readonly after: readonly number[];
} {
  const beside = operations.map(({ kind, row }, index) => {
    const [done, rest] = [operations.slice(0, index), operations.slice(index + 1)];
    const below = kind === 'insert' ? row + 1 : row;
    return {
      before: [row - 1, row].map((at) => placeBefore({ row: at, column: 0 }, done)?.row),
      after: [row - 1, below]
        .map((at) => rowAfterLines(at, rest))
        .filter((at) => at !== null && placeBefore({ row: at, column: 0 }, operations) !== null),
    };
  });
  return {
    before: [...new Set(beside.flatMap(({ before }) => before.flatMap((row) => row ?? [])))],
    after: [...new Set(beside.flatMap(({ after }) => after.flatMap((row) => row ?? [])))],
  };
}
