import Decimal from 'decimal.js';
import type { Cell } from '../../cell/cell';
import { isBlankCell, pointsIn, textIn } from '../../form/cellState';
import type { GridView } from './gridView';
import { meantIndicatorColumn } from './headingMeaning';
import type { Headings, UnrecognizedColumn } from './headings';
import type { IndicatorLabel } from './labelTables';
import { rowsBelow } from './rowsBelow';

/** What all weights together come to, with 预算执行率 or without it. */
export const WEIGHT_SUMS = [100, 90, 80];
/** No reason is shorter; marks such as '无' say nothing of a column. */
const MIN_REASON = 6;
const MIN_ROWS = 2;

/** 值 may be any. */
const VALUES: readonly IndicatorLabel[] = ['target', 'actual'];

type ContentField = 'weight' | 'score' | 'explanation';

/**
 * The heading of 绩效指标 with columns found by what stands in them, where their own headings say nothing and no other column is theirs:
 * numbers that come to 100, or to what the execution leaves of it, are weights; numbers none of which is above the weight beside it are
 * scores; sentences right of the results are reasons.
 */
export function withContent(
  view: GridView,
  headings: Headings<IndicatorLabel>,
  bottom: number,
): Headings<IndicatorLabel> {
  if (headings.unrecognized.length === 0) return headings;
  const rows = rowsBelow(view, headings, bottom);
  const fields: readonly ContentField[] = ['weight', 'score', 'explanation'];
  return fields.reduce((known, field) => {
    if (known.columns.has(field)) return known;
    const found = known.unrecognized.find(
      (column) => isFree(view, known, column) && fits(view, known, rows, column, field),
    );
    return found ? taken(known, found, field) : known;
  }, headings);
}

/**
 * Whether the words of a heading mean nothing, or a value that another column has already; 完成率 means something, and nothing is done with it.
 */
function isFree(view: GridView, { rivals }: Headings<IndicatorLabel>, { row, columns }: UnrecognizedColumn): boolean {
  const isRival = rivals.some(
    ({ field, ...rival }) => VALUES.includes(field) && rival.row === row && rival.columns.from === columns.from,
  );
  return isRival || meantIndicatorColumn(view.text(row, columns.from)) === null;
}

function fits(
  view: GridView,
  { columns }: Headings<IndicatorLabel>,
  rows: readonly number[],
  column: UnrecognizedColumn,
  field: ContentField,
): boolean {
  const cells = rows.map((row) => view.firstFilled(row, column.columns));
  const filled = cells.filter((cell) => !isBlankCell(cell));
  if (field === 'explanation') {
    const isRight = column.columns.from > (columns.get('actual')?.to ?? 0);
    return isRight && filled.length > 0 && filled.every(isSentence);
  }
  if (filled.length < MIN_ROWS || filled.some((cell) => pointsIn(cell) === null)) return false;
  if (field === 'weight') return WEIGHT_SUMS.some((sum) => sumOf(filled).equals(sum));
  const weight = columns.get('weight');
  if (!weight) return false;
  return rows.every((row, index) => {
    const most = pointsIn(view.firstFilled(row, weight));
    const points = pointsIn(cells[index] ?? null);
    return points === null || (most !== null && points.lessThanOrEqualTo(most) && !points.isNegative());
  });
}

function isSentence(cell: Cell): boolean {
  return pointsIn(cell) === null && textIn(cell).length >= MIN_REASON;
}

function sumOf(cells: readonly Cell[]): Decimal {
  return Decimal.sum(0, ...cells.flatMap((cell) => pointsIn(cell) ?? []));
}

function taken(
  headings: Headings<IndicatorLabel>,
  column: UnrecognizedColumn,
  field: ContentField,
): Headings<IndicatorLabel> {
  const { row, columns: span } = column;
  return {
    ...headings,
    columns: new Map([...headings.columns, [field, span]]),
    labels: [...headings.labels, { row, column: span.from }],
    unrecognized: headings.unrecognized.filter((one) => one !== column),
    rivals: headings.rivals.filter((rival) => rival.columns.from !== span.from),
    assumed: [...headings.assumed, { field, row, column: span.from }],
  };
}
