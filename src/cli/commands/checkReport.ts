import type { CheckTotals } from '../../core/messages/zh-CN/checkCommand';
import type { CheckedSheet } from './checkWorkbook';

/** How results are printed: file by file as they come, nothing kept. */
export interface CheckReport {
  begin(): unknown;
  file(path: string, sheets: readonly CheckedSheet[]): unknown;
  end(totals: CheckTotals): unknown;
}
