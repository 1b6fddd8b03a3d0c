import { summaryMessages } from '../../core/messages/summary';
import type { SummaryRow } from '../../core/summary/summary';
import type { WriteSummaryResult } from '../../excel/writeSummary';

/** What became of the sheet 汇总, in sentences for the user. */
export function writtenMessage(result: WriteSummaryResult, rows: readonly SummaryRow[]): string {
  const { sheetName, isNew, leftAlone, notice } = result;
  const done = isNew ? summaryMessages.written : summaryMessages.renewed;
  const other = leftAlone?.reason === 'altered' ? summaryMessages.altered : summaryMessages.notOurs;
  return [done(sheetName, rows.length), leftAlone && other(leftAlone.sheetName), notice].filter(Boolean).join('');
}
