import type { SheetPlan } from '../core/sheet/sheetPlan';
import { applyPlan } from './applyPlan';
import type { InsertResult } from './insertRequest';
import { loadDrawnSheet } from './takeBack/newSheets';
import type { DrawnSheet } from './takeBack/newSheets';
import { canUndo } from './undoSupport';
import type { Saying } from '../wording/language';

/** A form queued to be drawn on a sheet of its own. */
export interface NewSheetDrawing {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
  /** The sheet as it was drawn, once that has been synced; it is needed to take it back. */
  readonly drawn: () => DrawnSheet;
}

/** Queues a new sheet of this name (legal and free) with the form on it; its id and name are loaded with the next sync. */
export function drawOnNewSheet(worksheets: Excel.WorksheetCollection, name: string, plan: SheetPlan): NewSheetDrawing {
  const sheet = worksheets.add(name);
  sheet.load('id,name');
  applyPlan(sheet, plan);
  return { plan, sheet, drawn: loadDrawnSheet(sheet) };
}

/** Queues showing a drawn form with its first input cell selected. */
export function showDrawing({ sheet, plan }: NewSheetDrawing): void {
  sheet.activate();
  sheet.getRange(plan.firstInput).untrack().select();
}

/** Where a form drawn and synced now stands. */
export function insertedForm({ sheet, plan: { range, firstInput } }: NewSheetDrawing, notice?: Saying): InsertResult {
  return { sheetId: sheet.id, sheetName: sheet.name, range, firstInput, notice, undoable: canUndo() };
}
