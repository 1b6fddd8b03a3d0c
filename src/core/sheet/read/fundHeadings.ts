import type { GridView } from './gridView';
import { movedTo, readHeadings } from './headings';
import type { Headings } from './headings';
import { fundWords } from './headingWords';
import { headerLabels } from './labelTables';
import { isFundCaption, isFundTotal, labelField } from './labels';
import type { FundLabel } from './labelTables';

/** Rows below a heading among which 年度资金总额 stands. */
const ROWS_TO_TOTAL = 3;

/**
 * What may be the heading of 项目资金 between two rows, both included, the likeliest first: rows that have its names, then rows where
 * only it can stand, the one with most columns first.
 */
export function fundHeadings(view: GridView, top: number, bottom: number): Headings<FundLabel>[] {
  const rows = Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index);
  const named = rows.flatMap((row) => headingsAt(view, row, false) ?? []);
  const meant = rows.filter((row) => isAboveFunds(view, row)).flatMap((row) => headingsAt(view, row, true) ?? []);
  return [...named, ...meant.sort((one, other) => other.columns.size - one.columns.size)];
}

/** Where 年初预算数 is the only budget, it is the one the execution is measured by. */
function headingsAt(view: GridView, row: number, isHeading: boolean): Headings<FundLabel> | null {
  const headings = readHeadings(view, row, fundWords, { required: ['executed'], isHeading });
  const complete = headings && movedTo(headings, 'initialBudget', 'budget');
  return complete?.columns.has('budget') ? complete : null;
}

/** Whether a row that names its block, or stands above 年度资金总额, can only be a heading whatever its columns are called. */
export function isAboveFunds(view: GridView, row: number): boolean {
  const columns = view.filledColumns(row);
  if (columns.some((column) => labelField(headerLabels, view.text(row, column)) !== null)) return false;
  const [first] = columns;
  if (first !== undefined && isFundCaption(view.text(row, first))) return true;
  return Array.from({ length: ROWS_TO_TOTAL }, (_, index) => row + 1 + index).some((below) =>
    view.filledColumns(below).some((column) => isFundTotal(view.text(below, column))),
  );
}
