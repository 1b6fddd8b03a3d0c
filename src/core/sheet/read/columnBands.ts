import { findSections } from './findSections';
import type { GridView } from './gridView';
import { indicatorHeadingsAt } from './indicatorHeadings';
import { headerLabels, indicatorLabels } from './labelTables';
import { isCaption, isTitle, labelField } from './labels';

/** A heading of 绩效指标: the column it begins in, its caption included, and the last one it is known by. */
interface HeadingPlace {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/**
 * A grid cut between forms that stand side by side, from left to right, their headings in one row or not; the grid alone where there
 * are none. An empty column between two forms parts them whatever their headings are called; forms without one are known by their headings.
 */
export function columnBands(view: GridView): GridView[] {
  const gap = gapBetweenForms(view);
  if (gap === null) return bandsByHeadings(view);
  return [
    ...bandsByHeadings(view.within({ from: 0, to: gap - 1 })),
    ...columnBands(view.within({ from: gap + 1, to: view.columns })),
  ];
}

/**
 * The first column that is empty in every row and has a form on either side, the right one beginning behind it; null where there is none.
 */
function gapBetweenForms(view: GridView): number | null {
  const rows = Array.from({ length: view.rows }, (_, row) => row);
  const isFilled = new Set(rows.flatMap((row) => view.filledColumns(row)));
  const [first, last] = [Math.min(...isFilled), Math.max(...isFilled)];
  const inner = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  const gaps = inner.filter((column) => !isFilled.has(column));
  if (gaps.length === 0) return null;
  const signs = rows.flatMap((row) => signsOfForm(view, row));
  const isGap = (column: number): boolean => {
    const isBetween = signs.some((sign) => sign < column) && signs.some((sign) => sign > column);
    return (
      isBetween && hasForm(view.within({ from: 0, to: column })) && hasForm(view.within({ from: column, to: last }))
    );
  };
  const startsBehind = (column: number): string[] => {
    const next = Math.min(...Array.from(isFilled).filter((other) => other > column));
    return rows.map((row) => view.text(row, next)).filter((text) => text !== '');
  };
  const gap =
    gaps.find((column) => startsBehind(column).some(isBeginning) && isGap(column)) ??
    gaps.find((column) => startsBehind(column).some(isLeftEdge) && isGap(column));
  return gap ?? null;
}

/** What only the first column of a form holds. */
function isBeginning(text: string): boolean {
  return isTitle(text) || labelField(headerLabels, text) === 'project';
}

/** What stands at the left of a form whose first labels say nothing. */
function isLeftEdge(text: string): boolean {
  return isCaption(text) || labelField(indicatorLabels, text) === 'category';
}

/** The columns of a row without which there is no form: of its title, of two levels. */
function signsOfForm(view: GridView, row: number): number[] {
  const columns = view.filledColumns(row);
  const levels = columns.filter((column) => levelAt(view, row, column) !== null);
  return [...columns.filter((column) => isTitle(view.text(row, column))), ...(levels.length > 1 ? levels : [])];
}

function hasForm(view: GridView): boolean {
  return findSections(view).length > 0;
}

/** The same where no empty column parts them. */
function bandsByHeadings(view: GridView): GridView[] {
  const places = headingPlaces(view);
  const [left] = places.sort((one, other) => one.to - other.to);
  const right = left && places.filter(({ from }) => from > left.to).sort((one, other) => one.from - other.from)[0];
  if (!right) return [view];
  const rest = view.within({ from: right.from, to: view.columns });
  return [view.within({ from: 0, to: right.from - 1 }), ...bandsByHeadings(rest)];
}

function headingPlaces(view: GridView): HeadingPlace[] {
  const rows = Array.from({ length: view.rows }, (_, row) => {
    const columns = view.filledColumns(row);
    return { row, starts: columns.filter((_, index) => isStart(view, row, columns, index)) };
  });
  // Below one another they stand in one form, or in one form after the other.
  if (new Set(rows.flatMap(({ starts }) => starts)).size < 2) return [];
  return rows.flatMap(({ row, starts }) =>
    starts.flatMap((start, index) => {
      const own = view.within({ from: start, to: (starts[index + 1] ?? Number.POSITIVE_INFINITY) - 1 });
      // The levels may stand in the lower of two rows.
      const headings = indicatorHeadingsAt(own, row - 1) ?? indicatorHeadingsAt(own, row);
      if (!headings) return [];
      const known = Array.from(headings.columns).flatMap(([field, { from }]) => (field === 'other' ? [] : [from]));
      return [{ row, from: withCaption(view, row, start), to: Math.max(...known) }];
    }),
  );
}

/** 一级指标 begins a heading, or whatever level is the first. */
function isStart(view: GridView, row: number, columns: readonly number[], index: number): boolean {
  const level = levelAt(view, row, columns[index]);
  return level !== null && (level === 'category' || levelAt(view, row, columns[index - 1]) === null);
}

function levelAt(view: GridView, row: number, column: number | undefined): string | null {
  const field = column === undefined ? null : labelField(indicatorLabels, view.text(row, column));
  return field === 'category' || field === 'subcategory' || field === 'name' ? field : null;
}

function withCaption(view: GridView, row: number, start: number): number {
  const before = view
    .filledColumns(row)
    .filter((column) => column < start)
    .at(-1);
  return before !== undefined && isCaption(view.text(row, before)) ? before : start;
}
