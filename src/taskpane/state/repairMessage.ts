import { isUnfinishedExplanation } from '../../core/form/unfinished';
import { fixMessages, sayRowReport } from '../../wording/pane';
import type { Repair, RepairResult } from '../../excel/applyFixes';
import type { Language } from '../../wording/language';

/** What was done, in a sentence for the user, and what could not be. */
export function repairMessage({ changes, deleteRows }: Repair, result: RepairResult, language: Language): string {
  const { cells, rowReports, refused, sizes } = result;
  const [first] = changes;
  if (changes.length + deleteRows.length === 0) {
    return fixMessages[language].resized(sizes.heights.length, sizes.widths.length, sizes.wraps.length);
  }
  const [report] = rowReports;
  const row = report && sayRowReport(report, language);
  const follow = sizes.heights.length > 0 ? fixMessages[language].rowsFollow(sizes.heights.length) : '';
  if (refused !== null)
    return `${fixMessages[language].applied(cells, rowReports.length)}${follow}${refused(language)}`;
  if (!first && row !== undefined && rowReports.length === 1) return row;
  if (first && changes.length === 1 && isUnfinishedExplanation(String(first.entry))) {
    return fixMessages[language].drafted(first.cell) + follow;
  }
  return fixMessages[language].applied(cells, rowReports.length) + follow;
}
