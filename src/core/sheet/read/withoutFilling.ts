import type { Span } from '../template';
import type { GridView } from './gridView';
import { goalLabels, headerLabels, indicatorLabels } from './labelTables';
import { isRemark, isTitle, isTotal, labelField } from './labels';

const HAS_LETTER = /\p{L}/u;

/**
 * A grid in which cells that were merged, then taken apart and filled (取消合并后填充) say their text once again, in the first of them.
 * A title, or the labels of two rows, printed twice side by side give such a sheet away; every other grid is returned as it is. Under 绩效指标 the columns are those
 * of the headings, because target and actual are often the same and no merged cell.
 */
export function withoutFilling(view: GridView): GridView {
  const texts = Array.from({ length: view.rows }, (_, row) => view.rowTexts(row));
  if (!texts.some(hasTitleTwice) && texts.filter(hasLabelTwice).length < 2) return view;
  let columns: readonly Span[] | null = null;
  let isBelow = false;
  const kept = texts.map((row, index) => {
    const runs = runsOf(row);
    const cells = keptCells(row, runs, columns, isBelow);
    const isIndicators = isIndicatorHeading(row, runs);
    if (isIndicators || (!isBelow && isHeadingLike(row, runs))) columns = runs;
    isBelow = isBelow || isIndicators;
    return isBelow ? cells : cells.map((isKept, column) => isKept && !isBelowTwin(texts, index, column));
  });
  return view.withOnly(kept);
}

function hasTitleTwice(row: readonly string[]): boolean {
  return row.some((text, column) => text === row[column + 1] && isTitle(text));
}

/** At the beginning of a row, where nobody has typed. */
function hasLabelTwice(row: readonly string[]): boolean {
  const first = row.findIndex((text) => text !== '');
  const text = row[first] ?? '';
  return text === row[first + 1] && labelField(headerLabels, text) !== null;
}

/** Stretches of the same text side by side. */
function runsOf(row: readonly string[]): Span[] {
  const runs: { from: number; to: number }[] = [];
  row.forEach((text, column) => {
    const last = runs.at(-1);
    if (last && text !== '' && last.to === column - 1 && row[last.from] === text) last.to = column;
    else if (text !== '') runs.push({ from: column, to: column });
  });
  return runs;
}

function isIndicatorHeading(row: readonly string[], runs: readonly Span[]): boolean {
  const fields = runs.map(({ from }) => labelField(indicatorLabels, row[from] ?? ''));
  return ['category', 'subcategory', 'name'].filter((level) => fields.some((field) => field === level)).length >= 2;
}

/** Several words beside each other and no figure; with points beside them only what the goals are called. */
function isHeadingLike(row: readonly string[], runs: readonly Span[]): boolean {
  const texts = runs.map(({ from }) => row[from] ?? '');
  const isOfGoals = texts.filter((text) => labelField(goalLabels, text) !== null).length >= 2;
  return isOfGoals || (runs.length >= 3 && texts.every((text) => !/^[-\d.,%]+$/.test(text)));
}

function keptCells(
  row: readonly string[],
  runs: readonly Span[],
  columns: readonly Span[] | null,
  isBelow: boolean,
): boolean[] {
  const dropped = new Set(
    runs.flatMap((run) => {
      const text = row[run.from] ?? '';
      const isWhole = isBelow ? isRowLabel(run, text, columns) : isOneText(run, text, columns);
      const spans = isWhole || !columns ? [run] : columns;
      return spans.flatMap(({ from, to }) => cellsAfter(Math.max(from, run.from), Math.min(to, run.to)));
    }),
  );
  return row.map((_, column) => !dropped.has(column));
}

/** Above the indicators: words, a remark, and whatever else reaches over three columns; two columns may hold the same goal. */
function isOneText(run: Span, text: string, columns: readonly Span[] | null): boolean {
  if (!HAS_LETTER.test(text)) return false;
  return !/\d/.test(text) || isRemark(text) || coveredBy(run, columns) >= 3;
}

/** 总分, or a label that reaches over the names of the indicators. */
function isRowLabel(run: Span, text: string, columns: readonly Span[] | null): boolean {
  return isTotal(text) || coveredBy(run, columns) > 3;
}

function coveredBy({ from, to }: Span, columns: readonly Span[] | null): number {
  return (columns ?? []).filter((column) => column.from <= to && column.to >= from).length;
}

function cellsAfter(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + 1 + index);
}

/** A text that stands in the cell above as well. */
function isBelowTwin(texts: readonly (readonly string[])[], row: number, column: number): boolean {
  const text = texts[row]?.[column] ?? '';
  return HAS_LETTER.test(text) && texts[row - 1]?.[column] === text;
}
