import { summaryMessages, summaryTableMessages } from '../../wording/summary';
import type { SummaryRow } from '../../core/summary/summary';
import type { WriteSummaryResult } from '../../excel/writeSummary';
import type { Language } from '../../wording/language';

/** What became of the sheet 汇总, in sentences for the user. */
export function writtenMessage(result: WriteSummaryResult, rows: readonly SummaryRow[], language: Language): string {
  const { sheetName, isNew, leftAlone, lackedColumns, notice } = result;
  const lacked = lackedColumns.map((field) => summaryTableMessages[language].columns[field]);
  const done = isNew ? summaryMessages[language].written : summaryMessages[language].renewed;
  const other = leftAlone?.reason === 'altered' ? summaryMessages[language].altered : summaryMessages[language].notOurs;
  return [
    done(sheetName, rows.length),
    lacked.length > 0 && summaryMessages[language].lackedColumns(lacked),
    leftAlone && other(leftAlone.sheetName),
    notice?.(language),
  ]
    .filter(Boolean)
    .join('');
}
