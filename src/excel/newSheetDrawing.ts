import type { SheetPlan } from '../core/sheet/sheetPlan';
import { heldBy, isFormulaEntry } from '../core/sheet/edit/entry';
import { applyPlan } from './applyPlan';
import { drawNewSheet } from './drawSheets';
import type { SheetDrawing } from './drawSheets';
import type { InsertResult } from './insertRequest';
import type { DrawnSheet } from './takeBack/newSheets';
import { canUndo } from './apiSupport';
import type { Saying } from '../wording/language';

/** A form queued to be drawn on a sheet of its own. */
export interface NewSheetDrawing extends SheetDrawing {
  readonly plan: SheetPlan;
}

/** Queues a new sheet of this name (legal and free) with the form on it. */
export function drawOnNewSheet(workbook: Excel.Workbook, name: string, plan: SheetPlan): NewSheetDrawing {
  const drawing = drawNewSheet(workbook, name, (sheet) => {
    applyPlan(sheet, plan);
    return plan.formulas.map((row) =>
      row.map((entry) => (typeof entry !== 'string' || entry === '' || isFormulaEntry(entry) ? null : heldBy(entry))),
    );
  });
  return { ...drawing, plan };
}

/** Queues showing a drawn form with its first input cell selected. */
export function showDrawing({ sheet, plan }: NewSheetDrawing): void {
  sheet.activate();
  sheet.getRange(plan.firstInput).untrack().select();
}

/** Where a form drawn and synced now stands. */
export function insertedForm(
  { range, firstInput }: SheetPlan,
  { sheetId, name }: Pick<DrawnSheet, 'sheetId' | 'name'>,
  notice?: Saying,
): InsertResult {
  return { sheetId, sheetName: name, range, firstInput, notice, undoable: canUndo() };
}
