import { GENERAL } from '../../cell/numberFormat';
import { rangeAddress } from '../../cell/a1';
import type { CellPosition } from '../../cell/a1';
import type { Entry } from '../../sheet/edit/entry';
import { textEntry } from '../../sheet/edit/literalEntry';
import type { PlanStyle } from '../../sheet/sheetPlan';
import { summaryColumns } from '../summaryColumns';
import { summaryFont, summaryWords } from '../summaryWords';

/** What stands above the table. It is written once; the user may change it. */
export interface SummaryHeadPlan {
  /** Ranges of one row each, merged, with the text of their first cell and their height in points. */
  readonly rows: readonly { readonly range: string; readonly text: Entry; readonly height: number }[];
  readonly styles: readonly PlanStyle[];
  /** Points. */
  readonly columnWidths: readonly number[];
  /** Where the heading of the table begins, and its height in points. */
  readonly table: CellPosition;
  readonly headingHeight: number;
}

/** Plans title and note at the top of an empty sheet. */
export function planSummaryHead(): SummaryHeadPlan {
  const row = (index: number) => rangeAddress(index, 0, index, summaryColumns.length - 1);
  return {
    rows: [
      { range: row(0), text: textEntry(summaryWords.title, GENERAL), height: 30 },
      { range: row(1), text: textEntry(summaryWords.note, GENERAL), height: 30 },
    ],
    styles: [
      { range: row(0), ...summaryFont, fontSize: 16, bold: true, horizontal: 'center', vertical: 'middle' },
      { range: row(1), ...summaryFont, fontSize: 9, horizontal: 'left', vertical: 'middle', wrap: true },
    ],
    columnWidths: summaryColumns.map(({ width }) => width),
    table: { row: 2, column: 0 },
    headingHeight: 30,
  };
}
