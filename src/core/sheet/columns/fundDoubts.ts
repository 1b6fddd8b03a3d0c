import { amountIn, isBlankCell } from '../../form/cellState';
import { isAboveFunds } from '../read/fundHeadings';
import type { GridView } from '../read/gridView';
import type { Headings } from '../read/headings';
import { meantFundColumn } from '../read/headingMeaning';
import type { FundLabel } from '../read/labelTables';
import { fundLabels } from '../read/labelTables';
import { isFundCaption, isFundTotal, labelField } from '../read/labels';
import type { ColumnDoubt, DoubtfulHeadings } from './columnQuestions';

/** What a column of 项目资金 may be said to be. */
const FIELDS = ['budget', 'executed', 'initialBudget', 'rate', 'weight', 'score'] as const;
/** Any of them is what the execution may be measured by. */
const BUDGETS: readonly FundLabel[] = ['budget', 'adjustment', 'initialBudget'];
/** Rows below a heading among which 年度资金总额 stands. */
const ROWS_TO_TOTAL = 3;

/**
 * What is not clear of a block of 项目资金 that could not be read, between two rows, both included, because no heading says what was
 * spent or what it is measured by.
 */
export function fundDoubts(view: GridView, top: number, bottom: number): DoubtfulHeadings[] {
  for (let row = top; row <= bottom; row += 1) {
    const totalRow = isAboveFunds(view, row) ? totalBelow(view, row) : null;
    const doubts = totalRow === null ? [] : doubtsAt(view, row, totalRow);
    if (doubts.length > 0) return [{ firstRow: row, lastRow: row, fields: FIELDS, doubts }];
  }
  return [];
}

/** What is not clear of a block that was read: columns taken for what their headings do not say. */
export function assumedFundDoubts({ firstRow, lastRow, assumed }: Headings<FundLabel>): DoubtfulHeadings {
  const doubts = assumed.flatMap(({ field: label, column }): ColumnDoubt[] => {
    const field = FIELDS.find((known) => known === label);
    return field ? [{ column, why: 'unknown', likely: field, readAs: field, concerns: [field] }] : [];
  });
  return { firstRow, lastRow, fields: FIELDS, doubts };
}

function totalBelow(view: GridView, row: number): number | null {
  const below = Array.from({ length: ROWS_TO_TOTAL }, (_, index) => row + 1 + index);
  return below.find((at) => view.filledColumns(at).some((column) => isFundTotal(view.text(at, column)))) ?? null;
}

function doubtsAt(view: GridView, row: number, totalRow: number): ColumnDoubt[] {
  const columns = view.filledColumns(row).filter((column) => !isFundCaption(view.text(row, column)));
  const fieldOf = (column: number): FundLabel | null => {
    const text = view.text(row, column);
    return labelField(fundLabels, text) ?? meantFundColumn(text);
  };
  const known = new Set(columns.map(fieldOf));
  const nameless = columns.filter((column) => fieldOf(column) === null && isAmountOrEmpty(view, totalRow, column));
  const missing = [
    ...(BUDGETS.some((field) => known.has(field)) ? [] : (['budget'] as const)),
    ...(known.has('executed') ? [] : (['executed'] as const)),
  ];
  // With an amount fewer than there are nameless columns, the last of them are meant: amounts stand from the budget to what was spent.
  const skipped = Math.max(0, nameless.length - missing.length);
  return missing.flatMap((field, index): ColumnDoubt[] => {
    const column = nameless[skipped + index];
    return column === undefined ? [] : [{ column, why: 'unknown', likely: field, readAs: null, concerns: [field] }];
  });
}

function isAmountOrEmpty(view: GridView, row: number, column: number): boolean {
  const cell = view.cell(row, column);
  return isBlankCell(cell) || amountIn(cell) !== null;
}
