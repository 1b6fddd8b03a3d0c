import { applyRowEdit } from './applyRowEdit';
import { loadLiveRules } from './lookAtRow';
import type { RowLook } from './lookAtRow';

/** Does what was planned for a row, in one round trip. */
export async function changeRow(context: Excel.RequestContext, look: RowLook): Promise<void> {
  applyRowEdit(context.workbook.worksheets.getItem(look.sheetId), look.plan, look);
  await context.sync();
}

/**
 * Does what a try that was refused half-way may have left undone, in two round trips. Whether its row is in (or out) already, the
 * sheet's last row tells, and rules come in the place of those that are there; everything else done twice is the same.
 */
export async function finishRow(context: Excel.RequestContext, look: RowLook): Promise<void> {
  const { sheetId, place, plan } = look;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const liveRules = loadLiveRules(sheet, place);
  const lastRow = await lastRowNow(context, sheetId);
  const isLineDone = lastRow !== look.lastRow;
  await changeRow(context, { ...look, plan: isLineDone ? { ...plan, line: null } : plan, liveRules: liveRules() });
}

/** The zero-based last row of the sheet with anything in it, -1 for an empty one; syncs what else is queued. */
export async function lastRowNow(context: Excel.RequestContext, sheetId: string): Promise<number> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load('rowIndex,rowCount');
  await context.sync();
  return used.isNullObject ? -1 : used.rowIndex + used.rowCount - 1;
}
