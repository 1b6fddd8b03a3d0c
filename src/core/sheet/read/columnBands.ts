import type { GridView } from './gridView';
import { indicatorHeadingsAt } from './indicatorHeadings';
import { indicatorLabels } from './labelTables';
import { isCaption, labelField } from './labels';

/** A heading of 绩效指标: the column it begins in, its caption included, and the last one it is known by. */
interface HeadingPlace {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/**
 * A grid cut between forms that stand side by side, from left to right, their headings in one row or not; the grid alone where there
 * are none.
 */
export function columnBands(view: GridView): GridView[] {
  const places = headingPlaces(view);
  const [left] = places.sort((one, other) => one.to - other.to);
  const right = left && places.filter(({ from }) => from > left.to).sort((one, other) => one.from - other.from)[0];
  if (!right) return [view];
  const rest = view.within({ from: right.from, to: view.columns });
  return [view.within({ from: 0, to: right.from - 1 }), ...columnBands(rest)];
}

function headingPlaces(view: GridView): HeadingPlace[] {
  return Array.from({ length: view.rows }, (_, row) => row).flatMap((row) => {
    const columns = view.filledColumns(row);
    const starts = columns.filter((_, index) => isStart(view, row, columns, index));
    return starts.flatMap((start, index) => {
      const own = view.within({ from: start, to: (starts[index + 1] ?? Number.POSITIVE_INFINITY) - 1 });
      // The levels may stand in the lower of two rows.
      const headings = indicatorHeadingsAt(own, row - 1) ?? indicatorHeadingsAt(own, row);
      if (!headings) return [];
      const known = Array.from(headings.columns).flatMap(([field, { from }]) => (field === 'other' ? [] : [from]));
      return [{ row, from: withCaption(view, row, start), to: Math.max(...known) }];
    });
  });
}

/** 一级指标 begins a heading, or whatever level is the first. */
function isStart(view: GridView, row: number, columns: readonly number[], index: number): boolean {
  const levelAt = (at: number): string | null => {
    const column = columns[at];
    const field = column === undefined ? null : labelField(indicatorLabels, view.text(row, column));
    return field === 'category' || field === 'subcategory' || field === 'name' ? field : null;
  };
  const level = levelAt(index);
  return level !== null && (level === 'category' || levelAt(index - 1) === null);
}

function withCaption(view: GridView, row: number, start: number): number {
  const before = view
    .filledColumns(row)
    .filter((column) => column < start)
    .at(-1);
  return before !== undefined && isCaption(view.text(row, before)) ? before : start;
}
