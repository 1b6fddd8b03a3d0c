import type { CheckTotals } from '../../wording/zh-CN/checkCommand';
import type { CheckedSheet } from '../../files/checkWorkbook';

/** How results are written down, line by line: file by file as they come, nothing kept. */
export interface CheckReport {
  file(path: string, sheets: readonly CheckedSheet[]): unknown;
  /** Something about a path that is no finding in a form. */
  remark(remark: CheckRemark): unknown;
  end(totals: CheckTotals): unknown;
}

/** What became of a file or a folder that was not checked, or not as a whole. */
export interface CheckRemark {
  readonly path: string;
  readonly code: CheckRemarkCode;
  /** What is the matter, and what to do. */
  readonly message: string;
}

/** Codes of remarks: unreadable ones make the exit code 2. */
export type CheckRemarkCode =
  | 'file.unreadable'
  | 'file.formless'
  | 'file.skipped'
  | 'file.partial'
  | 'file.schemes'
  | 'file.columns'
  | 'folder.empty';
