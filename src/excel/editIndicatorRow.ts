import { excelMessages } from '../core/messages/excel';
import { rowMessages } from '../core/messages/rows';
import { textIn } from '../core/form/cellState';
import { planRowEdit } from '../core/sheet/edit/planRowEdit';
import type { RowEdit } from '../core/sheet/edit/rowEdit';
import { findRowPlace } from '../core/sheet/edit/rowPlace';
import type { RowPlace } from '../core/sheet/edit/rowPlace';
import { highlightRules } from '../core/sheet/highlightRules';
import { ruleTag } from '../core/sheet/ruleMarker';
import { applyRowEdit } from './applyRowEdit';
import { GRID_PROPERTIES, gridOf } from './gridOf';
import { inExcel } from './inExcel';
import { loadOwnRules } from './ownRules';
import type { OwnRule } from './ownRules';
import { loadRowSurroundings } from './rowSurroundings';
import { loadRowValidations } from './rowValidations';
import { UserError } from './userError';

/** A change of an indicator's row, asked for by the user. */
export interface RowEditRequest {
  readonly sheetId: string;
  /** A1 address of any cell of the row. */
  readonly cell: string;
  /** The 三级指标 the user saw in that row; refused when another one stands there by now. */
  readonly name?: string;
  readonly edit: RowEdit;
}

/** What became of it. */
export interface RowEditResult {
  /** The cell selected afterwards. */
  readonly cell: string;
  /** What was done, in a sentence for the user. */
  readonly message: string;
}

/**
 * Adds, deletes or moves an indicator's row or changes its nature, in three round trips: look, look closer, change. All changes
 * are one step of undo where Excel offers that. Refuses (UserError) what would spoil something, and then changes nothing.
 */
export function editIndicatorRow(request: RowEditRequest): Promise<RowEditResult> {
  return inExcel((context) => editRow(context, request));
}

/** The same within a batch that does more. */
export async function editRow(
  context: Excel.RequestContext,
  { sheetId, cell, name, edit }: RowEditRequest,
): Promise<RowEditResult> {
  const sheet = context.workbook.worksheets.getItem(sheetId).load('name,protection/protected');
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load(GRID_PROPERTIES);
  await context.sync();
  if (sheet.protection.protected) throw new UserError(excelMessages.sheetProtected(sheet.name));
  const place = used.isNullObject ? null : findRowPlace(gridOf(used), cell);
  if (!place) throw new UserError(rowMessages.notAnIndicator());
  refuseOther(place, name);

  const surroundings = loadRowSurroundings(sheet, place, edit);
  const liveRules = loadLiveRules(sheet, place);
  const validations = edit.kind === 'addBelow' ? loadRowValidations(sheet, place) : () => new Map<string, never>();
  await context.sync();

  const plan = planRowEdit(place, edit, surroundings());
  if (plan.kind === 'refusal') throw new UserError(plan.message);
  applyRowEdit(sheet, plan, { liveRules: liveRules(), validations: validations() });
  await context.sync();
  return { cell: plan.select, message: plan.message };
}

function refuseOther({ here }: RowPlace, name: string | undefined): void {
  if (name !== undefined && textIn(here.indicator?.name ?? null) !== name.trim()) {
    throw new UserError(rowMessages.rowChanged());
  }
}

/** Queues the reading of the form's live rules; those that mark findings move with their cells. */
function loadLiveRules(sheet: Excel.Worksheet, { form }: RowPlace): () => OwnRule[] {
  const tags = new Set(highlightRules(form, []).map(({ tag }) => tag));
  const ownRules = loadOwnRules(sheet, sheet.getRange(form.range).untrack());
  return () => ownRules().filter(({ formula }) => tags.has(ruleTag(formula) ?? ''));
}
