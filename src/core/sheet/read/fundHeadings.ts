import { amountIn } from '../../form/cellState';
import { goalsIn } from './goalsIn';
import type { GridView } from './gridView';
import { movedTo, readHeadings } from './headings';
import type { Headings } from './headings';
import { meantHeaderLabel } from './headingMeaning';
import { fundWords } from './headingWords';
import { fundLabels, goalLabels, headerLabels } from './labelTables';
import { isFundCaption, isFundTotal, labelField } from './labels';
import type { FundLabel } from './labelTables';

/** Rows below a heading among which 年度资金总额 stands. */
const ROWS_TO_TOTAL = 3;
/** An amount behind its label, in one cell. */
const AMOUNT_INSIDE = /:\d/;

/**
 * What may be the heading of 项目资金 between two rows, both included, the likeliest first: rows that have its names, then rows where
 * only it can stand, the one with most columns first.
 */
export function* fundHeadings(view: GridView, top: number, bottom: number): Generator<Headings<FundLabel>> {
  const rows = Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index);
  for (const row of rows) {
    const headings = headingsAt(view, row, false);
    if (headings) yield headings;
  }
  const meant = rows.filter((row) => isAboveFunds(view, row)).flatMap((row) => headingsAt(view, row, true) ?? []);
  yield* meant.sort((one, other) => namedColumns(other) - namedColumns(one));
}

/** Columns that its words say something of. */
function namedColumns({ columns, assumed }: Headings<FundLabel>): number {
  return columns.size - assumed.length;
}

/** Where 年初预算数 is the only budget, it is the one the execution is measured by. */
function headingsAt(view: GridView, row: number, isHeading: boolean): Headings<FundLabel> | null {
  const headings = readHeadings(view, row, fundWords, { required: ['executed'], isHeading });
  const complete = headings && movedTo(headings, 'initialBudget', 'budget');
  return complete?.columns.has('budget') && !hasAmounts(view, complete) ? complete : null;
}

/** Labels with amounts between them ('预算数:' | 100 | '执行数:' | 90) stand over no columns. */
function hasAmounts(view: GridView, { firstRow, columns }: Headings<FundLabel>): boolean {
  const places = Array.from(columns.values(), ({ from }) => from);
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const between = view.filledColumns(firstRow).filter((column) => column > from && column < to);
  const isNamed = (column: number): boolean => labelField(fundLabels, view.text(firstRow, column)) !== null;
  return between.some((column) => !isNamed(column) && amountIn(view.cell(firstRow, column)) !== null);
}

/** Whether a row that names its block, or stands above 年度资金总额, can only be a heading whatever its columns are called. */
export function isAboveFunds(view: GridView, row: number): boolean {
  const columns = view.filledColumns(row);
  const isElse = columns
    .map((column) => view.text(row, column))
    .filter((text) => labelField(fundLabels, text) === null)
    .some((text) => AMOUNT_INSIDE.test(text) || isLabelElsewhere(text));
  if (isElse || columns.some((column) => goalsIn(view.cell(row, column)).length > 0)) return false;
  const [first] = columns;
  if (first !== undefined && isFundCaption(view.text(row, first))) return true;
  return Array.from({ length: ROWS_TO_TOTAL }, (_, index) => row + 1 + index).some((below) =>
    view.filledColumns(below).some((column) => isFundTotal(view.text(below, column))),
  );
}

function isLabelElsewhere(text: string): boolean {
  return (labelField(headerLabels, text) ?? meantHeaderLabel(text) ?? labelField(goalLabels, text)) !== null;
}
