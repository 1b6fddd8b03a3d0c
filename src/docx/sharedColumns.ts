import type { TableDraft } from './tableDraft';

/** Points; edges nearer than this are the same line to the eye. */
const SAME_EDGE = 3;

/** Columns of several tables, one below the other, as columns of one grid. */
interface SharedColumns {
  /** Column of the grid where a column of a table begins; one past its last is where it ends. */
  readonly columnOf: (table: number, column: number) => number;
  /** Points, as far as the document says them. */
  readonly widths: readonly number[];
}

/** Lines up columns by where their edges are. Where a table does not say it, columns are taken as they come. */
export function sharedColumns(tables: readonly TableDraft[]): SharedColumns {
  const edgesOf = tables.map(({ widths }) => edges(widths));
  const all = distinct(edgesOf.flat());
  const isTold = tables.every(({ widths }) => widths.length > 0 && widths.every((width) => width > SAME_EDGE));
  if (tables.length === 1 || !isTold) return { columnOf: (_, column) => column, widths: tables[0]?.widths ?? [] };
  return {
    columnOf: (table, column) => {
      const own = edgesOf[table] ?? [];
      const edge = own[column];
      // A table may have more columns than it names.
      if (edge === undefined) return all.length - 1 + column - (own.length - 1);
      return all.findIndex((each) => Math.abs(each - edge) <= SAME_EDGE);
    },
    widths: all.slice(1).map((edge, index) => edge - (all[index] ?? 0)),
  };
}

function edges(widths: readonly number[]): number[] {
  let at = 0;
  return [0, ...widths.map((width) => (at += width))];
}

/** In order, of those that are as good as the same the first. */
function distinct(numbers: readonly number[]): number[] {
  const kept: number[] = [];
  for (const each of [...numbers].sort((a, b) => a - b)) {
    const last = kept[kept.length - 1];
    if (last === undefined || each - last > SAME_EDGE) kept.push(each);
  }
  return kept;
}
