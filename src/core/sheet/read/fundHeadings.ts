import type { GridView } from './gridView';
import { readHeadings } from './headings';
import type { Headings } from './headings';
import { fundWords } from './headingWords';
import { headerLabels, isFundCaption, isFundTotal, labelField } from './labels';
import type { FundLabel } from './labels';

/** Rows below a heading among which 年度资金总额 stands. */
const ROWS_TO_TOTAL = 3;

/**
 * The heading of 项目资金 that begins in a row; null when none does. Where 年初预算数 is the only budget, it is the one the execution is
 * measured by.
 */
export function fundHeadingsAt(view: GridView, row: number): Headings<FundLabel> | null {
  const isHeading = isAboveFunds(view, row);
  const headings = readHeadings(view, row, fundWords, { required: ['executed'], isHeading });
  if (!headings || headings.columns.has('budget')) return headings;
  const initial = headings.columns.get('initialBudget');
  if (!initial) return null;
  const others = Array.from(headings.columns).filter(([field]) => field !== 'initialBudget');
  return { ...headings, columns: new Map([...others, ['budget', initial]]) };
}

/** Whether a row that names its block, or stands above 年度资金总额, can only be a heading whatever its columns are called. */
function isAboveFunds(view: GridView, row: number): boolean {
  const columns = view.filledColumns(row);
  if (columns.some((column) => labelField(headerLabels, view.text(row, column)) !== null)) return false;
  const [first] = columns;
  if (first !== undefined && isFundCaption(view.text(row, first))) return true;
  return Array.from({ length: ROWS_TO_TOTAL }, (_, index) => row + 1 + index).some((below) =>
    view.filledColumns(below).some((column) => isFundTotal(view.text(below, column))),
  );
}
