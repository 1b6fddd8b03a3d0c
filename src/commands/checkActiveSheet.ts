import { highlightRules } from '../core/sheet/highlightRules';
import { landmarksOf } from '../core/sheet/edit/landmarks';
import { openForms } from '../excel/frozenCells';
import { markAsRead, showHighlights } from '../excel/highlight';
import type { Marking } from '../excel/highlight';
import { readSettledSheet } from '../excel/readSettledSheet';
import type { CommandStatus } from './commandStatus';
import { checkReading, sheetReport } from './sheetReport';
import type { CheckedReading } from './sheetReport';

/** Checks every form on the active sheet and marks the cells with findings, in three round trips; functions still calculating are waited for. */
export async function checkActiveSheet(): Promise<CommandStatus> {
  return sheetReport(await markAsRead(async () => checkReading(await readSettledSheet()), mark));
}

async function mark(reading: CheckedReading): Promise<Marking> {
  const { forms, checked, grid } = reading;
  if (reading.isProtected || !grid) return 'done';
  // A frozen form is as it will be printed.
  const open = new Set(openForms(reading, forms));
  const rules = checked.flatMap(({ form, findings }) => (open.has(form) ? highlightRules(form, grid, findings) : []));
  return showHighlights(reading, rules, landmarksOf(grid, forms));
}
