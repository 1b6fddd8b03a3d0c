import { rangeAddress } from '../core/cell/a1';
import type { CellLook, RowEditPlan } from '../core/sheet/edit/rowEdit';
import { areaAddress } from '../core/cell/area';
import type { LineOperation } from '../core/sheet/edit/lineOperation';
import type { HighlightRule } from '../core/sheet/sheetPlan';
import { addRule } from './ownRules';
import type { OwnRule } from './ownRules';
import { setValidation } from './rowValidations';
import type { CellValidation } from './rowValidations';
import { writeEntries } from './writeEntries';
import { writeInBlocks } from './writeInBlocks';

/** What of the sheet a plan is applied to. */
export interface RowEditBase {
  /** The form's live rules as they stand there. */
  readonly liveRules: readonly OwnRule[];
  readonly validations: ReadonlyMap<string, CellValidation>;
}

/**
 * Queues everything a plan changes; it all goes with the caller's next sync, so that it is one step of undo. The rules are asked for
 * and the row comes first: where one of them has gone, or Excel refuses the row, nothing has been changed.
 */
export function applyRowEdit(sheet: Excel.Worksheet, plan: RowEditPlan, { liveRules, validations }: RowEditBase): void {
  const range = (address: string): Excel.Range => sheet.getRange(address).untrack();
  if (plan.liveRules) ruleIds(liveRules).forEach((id) => ruleOf(sheet, id).load('id'));
  plan.lines.forEach((line) => applyLine(range, line));
  for (const { row, column, formats } of plan.numberFormats) {
    writeInBlocks(range(rowAddress(row, column, formats.length)), 'numberFormat', [formats]);
  }
  for (const { row, column, entries, formats = [] } of plan.writes) {
    writeEntries(range(rowAddress(row, column, entries.length)), [entries], [formats]);
  }
  plan.merges.forEach((area) => range(areaAddress(area)).merge(false));
  for (const { row, height } of plan.heights) range(rowAddress(row, 0, 1)).format.rowHeight = height;
  for (const { cell, look } of plan.looks) applyLook(range(cell).format, look);
  for (const { from, to } of plan.validations) {
    const validation = validations.get(from);
    if (validation) setValidation(range(rowAddress(to.row, to.column, 1)), validation);
  }
  range(plan.select).select();
  if (plan.liveRules && liveRules.length > 0) renewRules(sheet, liveRules, plan.liveRules);
}

/** Queues putting the wanted live rules in place of those present. */
export function renewRules(
  sheet: Excel.Worksheet,
  present: readonly OwnRule[],
  wanted: readonly HighlightRule[],
): void {
  ruleIds(present).forEach((id) => ruleOf(sheet, id).delete());
  [...wanted].reverse().forEach((rule) => addRule(sheet, rule));
}

function ruleIds(rules: readonly OwnRule[]): string[] {
  return rules.map(({ id }) => id);
}

function ruleOf(sheet: Excel.Worksheet, id: string): Excel.ConditionalFormat {
  return sheet.getRange().untrack().conditionalFormats.getItem(id);
}

function applyLine(range: (address: string) => Excel.Range, line: LineOperation): void {
  const row = range(`${line.row + 1}:${line.row + 1}`);
  if (line.kind === 'insert') row.insert('Down').untrack();
  else row.delete('Up');
}

function rowAddress(row: number, column: number, cells: number): string {
  return rangeAddress(row, column, row, column + cells - 1);
}

/** Queues fill and font of a cell; what the look leaves open stays. */
export function applyLook(format: Excel.RangeFormat, { fill, fontColor, bold }: CellLook): void {
  if (fill === '') format.fill.clear();
  else if (fill !== null) format.fill.color = fill;
  if (fontColor !== null) format.font.color = fontColor;
  if (bold !== null) format.font.bold = bold;
}
