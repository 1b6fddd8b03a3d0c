import { quantityOf } from '../../quantity/quantityOf';
import type { GridView } from './gridView';
import { isCaption, isTitle, isTotal } from './labels';
import { isNumbered, SIGN, UNIT } from './splitMarks';

/** Below a heading no more rows are looked at. */
const MAX_ROWS = 60;

/** What a column of a block holds: texts and figures of any kind, or amounts. */
export type BodyKind = 'texts' | 'figures';

/** The rows of a block below its heading, down to its total or to the next block. */
export function bodyRows(view: GridView, lastRow: number, kind: BodyKind): number[] {
  const rows: number[] = [];
  for (let row = lastRow + 1; row < view.rows && row <= lastRow + MAX_ROWS; row += 1) {
    const [first] = view.filledColumns(row);
    const text = first === undefined ? '' : view.text(row, first);
    const isEnd = isTitle(text) || (kind === 'texts' ? isTotal(text) : isCaption(text));
    if (isEnd && rows.length > 0) break;
    if (!isEnd && text !== '') rows.push(row);
  }
  return rows;
}

/** The columns of a block, between those of its headings or right beside them, that hold something and have no heading. */
export function namelessColumns(
  view: GridView,
  headings: readonly number[],
  {
    rows,
    kind,
    isCaptioned,
  }: { readonly rows: readonly number[]; readonly kind: BodyKind; readonly isCaptioned: boolean },
): number[] {
  const [first = 0, last = 0] = [headings[0], headings.at(-1)];
  const between = Array.from({ length: Math.max(0, last + 3 - first) }, (_, index) => first - 1 + index);
  return between.filter((column) => {
    if (headings.includes(column)) return false;
    const filled = rows.filter((row) => holds(view, row, column, kind));
    const owner = headings.filter((other) => other < column).at(-1) ?? first;
    const isBeside = column < first || column > last || (isCaptioned && owner === first);
    if (filled.length === 0 || isBeside) return filled.length > 0;
    const owned = rows.filter((row) => view.text(row, owner) !== '');
    const both = filled.filter((row) => owned.includes(row));
    const isApart = both.length >= 2 || (both.length === 1 && owned.length === 1);
    return isApart && !isSplit(view, rows, owner, column);
  });
}

/** Whether the columns belong together: a sign and its figure, a figure and its unit, a number and a name. */
function isSplit(view: GridView, rows: readonly number[], owner: number, column: number): boolean {
  const all = (place: number, kind: RegExp): boolean =>
    rows.every((row) => view.text(row, place) === '' || kind.test(view.text(row, place)));
  return all(owner, SIGN) || isNumbered(view, rows, owner, column) || isUnits(view, rows, owner, column);
}

/** Whether a column has the units of the figures in another. */
function isUnits(view: GridView, rows: readonly number[], figures: number, column: number): boolean {
  const filled = rows.filter((row) => view.text(row, column) !== '');
  return filled.every(
    (row) => UNIT.test(view.text(row, column)) && /^[^\p{L}]*\d[^\p{L}]*$/u.test(view.text(row, figures)),
  );
}

function holds(view: GridView, row: number, column: number, kind: BodyKind): boolean {
  const isFilled = view.text(row, column) !== '';
  return isFilled && (kind === 'texts' || quantityOf(view.cell(row, column)).kind === 'number');
}
