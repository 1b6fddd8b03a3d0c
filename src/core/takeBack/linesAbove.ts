import type { LineOperation } from '../sheet/edit/lineOperation';
import type { Grid } from '../sheet/grid';

/** The texts of a row, and where the first of them stands. */
interface RowTexts {
  readonly row: number;
  readonly column: number;
}

/**
 * The rows others have put in or taken out above a row since the sheet was read, as if all of that had happened at the top: known by the
 * nearest row above whose texts stand in no other, then and now. Null where there is none, or where columns have moved.
 */
export function linesAbove(before: Grid, now: Grid | null, row: number): readonly LineOperation[] | null {
  if (!now) return null;
  const [then, since] = [before, now].map(singleRows);
  const above = [...(then ?? [])].filter(([texts, at]) => at.row < row && since?.has(texts));
  const nearest = above.sort(([, one], [, other]) => other.row - one.row)[0];
  const found = nearest && since?.get(nearest[0]);
  if (!found || found.column !== nearest[1].column) return null;
  const moved = found.row - nearest[1].row;
  const line: LineOperation = { kind: moved > 0 ? 'insert' : 'delete', row: before.row };
  return Array.from({ length: Math.abs(moved) }, () => line);
}

/** The rows of a sheet by their texts, but for those whose texts others have, too. */
function singleRows(grid: Grid): ReadonlyMap<string, RowTexts> {
  const rows = new Map<string, RowTexts | null>();
  grid.formulas.forEach((formulas, index) => {
    const isText = (held: unknown): boolean => typeof held === 'string' && held !== '' && !held.startsWith('=');
    const texts = formulas.filter(isText);
    if (texts.length === 0) return;
    const key = JSON.stringify(texts);
    const place = { row: grid.row + index, column: grid.column + formulas.findIndex(isText) };
    rows.set(key, rows.has(key) ? null : place);
  });
  return new Map([...rows].flatMap(([key, place]) => (place ? [[key, place]] : [])));
}
