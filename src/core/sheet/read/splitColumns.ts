import type { Span } from '../template';
import type { GridView } from './gridView';
import type { Headings } from './headings';
import type { IndicatorLabel } from './labelTables';
import { rowsBelow } from './rowsBelow';
import { isNumbered, MIN_ROWS, SIGN, UNIT } from './splitMarks';

/**
 * The heading of 绩效指标 where one heading stands over several columns that have none of their own: a number before each name; the sign,
 * the figure and the unit of a target; the figure and the unit of a result.
 */
export function withSplitColumns(
  view: GridView,
  headings: Headings<IndicatorLabel>,
  bottom: number,
): Headings<IndicatorLabel> {
  const wide = (['name', 'target', 'actual'] as const).filter((field) => {
    const span = headings.columns.get(field);
    return span !== undefined && span.to > span.from;
  });
  if (wide.length === 0) return headings;
  const rows = rowsBelow(view, headings, bottom);
  return wide.reduce((known, field) => split(view, known, rows, field), headings);
}

function split(
  view: GridView,
  headings: Headings<IndicatorLabel>,
  rows: readonly number[],
  field: 'name' | 'target' | 'actual',
): Headings<IndicatorLabel> {
  const span = headings.columns.get(field);
  if (!span) return headings;
  const used = columnsIn(span).filter((column) => rows.some((row) => view.text(row, column) !== ''));
  const [first, second] = used;
  const last = used.at(-1);
  if (first === undefined || second === undefined || last === undefined) return headings;
  const all = (column: number, kind: RegExp): boolean => isAll(view, rows, column, kind);
  if (field === 'name') {
    return isNumbered(view, rows, first, second)
      ? parted(headings, field, { from: second, to: span.to }, [['other', first]])
      : headings;
  }
  const hasSign = field === 'target' && all(first, SIGN);
  const hasUnit = last !== (hasSign ? second : first) && all(last, UNIT);
  if (!hasSign && !hasUnit) return headings;
  const figures = { from: hasSign ? second : first, to: hasUnit ? last - 1 : span.to };
  return parted(headings, field, figures, [
    ...(hasSign ? ([['nature', first]] as const) : []),
    ...(hasUnit ? ([['unit', last]] as const) : []),
  ]);
}

function columnsIn({ from, to }: Span): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function isAll(view: GridView, rows: readonly number[], column: number, kind: RegExp): boolean {
  const texts = rows.map((row) => view.text(row, column)).filter((text) => text !== '');
  return texts.length >= MIN_ROWS && texts.every((text) => kind.test(text));
}

/** What has a column of its own already is known, and not needed once more. */
function parted(
  headings: Headings<IndicatorLabel>,
  field: IndicatorLabel,
  span: Span,
  parts: readonly (readonly [field: 'nature' | 'unit' | 'other', column: number])[],
): Headings<IndicatorLabel> {
  const columns = new Map([...headings.columns, [field, span]]);
  const unused = [...headings.unused];
  for (const [part, column] of parts) {
    if (part === 'other' || columns.has(part)) unused.push({ from: column, to: column });
    else columns.set(part, { from: column, to: column });
  }
  return { ...headings, columns, unused };
}
