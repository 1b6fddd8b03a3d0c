import type { SheetPlan } from '../core/sheet/sheetPlan';
import { applyStyle } from './applyStyle';
import { applyValidation } from './applyValidation';
import { addRule } from './ownRules';
import { sizeRuns } from './sizeRuns';
import { writeEntries } from './writeEntries';
import { writeInBlocks } from './writeInBlocks';

/**
 * Queues everything a plan draws on a sheet except the page setup (see applyPage). Nothing is read and no range stays tracked,
 * so the whole form goes with the caller's next sync. The order matters: number formats before values, so that what is
 * text stays text, and values before merges, because a merged area takes a value only in its first cell.
 */
export function applyPlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const area = sheet.getRange(plan.range).untrack();
  area.unmerge();
  writeInBlocks(area, 'numberFormat', plan.numberFormats);
  writeEntries(area, plan.formulas, plan.numberFormats);
  plan.merges.forEach((range) => sheet.getRange(range).untrack().merge(false));
  plan.styles.forEach((style) => applyStyle(sheet, style));
  applySizes(area, plan);
  plan.validations.forEach((validation) => applyValidation(sheet, validation));
  [...plan.highlights].reverse().forEach((rule) => addRule(sheet, rule));
}

function applySizes(area: Excel.Range, { columnWidths, rowHeights }: SheetPlan): void {
  for (const { start, count, size } of sizeRuns(columnWidths)) {
    part(area, 0, start, 1, count).format.columnWidth = size;
  }
  for (const { start, count, size } of sizeRuns(rowHeights)) {
    part(area, start, 0, count, 1).format.rowHeight = size;
  }
}

/** Rows and columns of an area, counted from its first cell. */
function part(area: Excel.Range, row: number, column: number, rows: number, columns: number): Excel.Range {
  return area
    .getCell(row, column)
    .untrack()
    .getResizedRange(rows - 1, columns - 1)
    .untrack();
}
