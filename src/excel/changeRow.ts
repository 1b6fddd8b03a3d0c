import { mergesAround } from '../core/sheet/edit/rowMerges';
import { areaAddress, parseArea } from '../core/sheet/edit/sheetArea';
import type { Grid } from '../core/sheet/grid';
import { highlightRules } from '../core/sheet/highlightRules';
import { applyRowEdit } from './applyRowEdit';
import { GRID_PROPERTIES, gridOf } from './gridOf';
import { loadLiveRules } from './lookAtRow';
import type { RowLook } from './lookAtRow';
import type { TakeBack } from './takeBack/takeBack';
import { takeBackRow } from './takeBack/takeBackRow';

/** Does what was planned for a row, in one round trip. Gives how it is taken back; null when nothing was changed. */
export function changeRow(context: Excel.RequestContext, look: RowLook): Promise<TakeBack | null> {
  return change(context, look, look);
}

/** Does the rest of what was planned; what is taken back is all of it. */
async function change(
  context: Excel.RequestContext,
  look: RowLook,
  rest: Pick<RowLook, 'plan' | 'liveRules' | 'validations'>,
): Promise<TakeBack | null> {
  const sheet = context.workbook.worksheets.getItem(look.sheetId);
  applyRowEdit(sheet, rest.plan, rest);
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load(GRID_PROPERTIES);
  await context.sync();
  const { sheetId, kind, place, plan, surroundings, looks, liveRules } = look;
  return takeBackRow({
    sheetId,
    kind,
    before: place.cells.grid,
    after: used.isNullObject ? EMPTY_GRID : gridOf(used),
    plan,
    surroundings,
    merges: mergesAround(place, surroundings),
    looks: plan.line ? looks : new Map(),
    liveRules: liveRules.length > 0 ? highlightRules(place.form, []) : [],
    loadLiveRules: (onSheet) => loadLiveRules(onSheet, place),
  });
}

const EMPTY_GRID: Grid = { row: 0, column: 0, values: [], formulas: [], numberFormats: [] };

/**
 * Does what a try that was refused half-way may have left undone, in three round trips. Whether its row is in (or out) already,
 * the sheet's last row tells, and rules come in the place of those that are there; everything else done twice is the same.
 */
export async function finishRow(context: Excel.RequestContext, look: RowLook): Promise<TakeBack | null> {
  const { sheetId, place, plan } = look;
  const isLineDone = (await lastRowNow(context, sheetId)) !== look.lastRow;
  const liveRules = loadLiveRules(context.workbook.worksheets.getItem(sheetId), place, {
    range: isLineDone ? formRangeAfter(look) : place.form.range,
    unfinished: true,
  });
  await context.sync();
  const rest = { ...look, plan: isLineDone ? { ...plan, line: null } : plan, liveRules: liveRules() };
  return change(context, look, rest);
}

/** The form's cells once its row is in or out. */
function formRangeAfter({ place, plan }: RowLook): string {
  const area = parseArea(place.form.range);
  return areaAddress({ ...area, bottom: area.bottom + (plan.line?.kind === 'insert' ? 1 : -1) });
}

/** The zero-based last row of the sheet with anything in it, -1 for an empty one. */
export async function lastRowNow(context: Excel.RequestContext, sheetId: string): Promise<number> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load('rowIndex,rowCount');
  await context.sync();
  return used.isNullObject ? -1 : used.rowIndex + used.rowCount - 1;
}
