import { checkJsonReport } from './checkJsonReport';
import type { CheckReport } from './checkReport';
import { checkTextReport } from './checkTextReport';

/** A report as the items of a JSON array, or as text; `out` prints a line or a block. */
export function newCheckReport(isJson: boolean, out: (line: string) => unknown): CheckReport {
  return isJson ? checkJsonReport(out) : checkTextReport(out);
}
