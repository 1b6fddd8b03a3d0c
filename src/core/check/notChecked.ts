import type { Finding } from './finding';

/** Remarks of these kinds tell of a part of the form itself, not of something that stands there besides. */
const OF_THE_FORM: ReadonlySet<string> = new Set(['absent', 'amount', 'block']);

/** How many remarks tell of a part of the form that was not found or not understood, and so was not checked: nothing found there is no good news. */
export function notChecked(findings: readonly Finding[]): number {
  return findings.filter((finding) => finding.code === 'sheet.unread' && OF_THE_FORM.has(finding.figures.case)).length;
}
