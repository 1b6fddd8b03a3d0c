import type { PlanValidation, SheetPlan } from '../core/sheet/sheetPlan';
import { entryHelp } from '../wording/zh-CN/form';
import { applyStyle } from './applyStyle';
import { addRule } from './ownRules';
import { writeFormatted } from './writeEntries';

/** Neighbouring rows or columns of one size, in points. */
interface SizeRun {
  readonly start: number;
  readonly count: number;
  readonly size: number;
}

/** Groups sizes so that neighbours of equal size are set at once: [9, 9, 20] gives two runs. */
export function sizeRuns(sizes: readonly number[]): SizeRun[] {
  const starts = sizes.flatMap((size, index) => (size === sizes[index - 1] ? [] : [{ start: index, size }]));
  return starts.map(({ start, size }, run) => ({
    start,
    size,
    count: (starts[run + 1]?.start ?? sizes.length) - start,
  }));
}

/**
 * Queues everything a plan draws on a sheet except the page setup (see applyPage). Nothing is read and no range stays tracked,
 * so the whole form goes with the caller's next sync. The order matters: number formats before values, so that what is
 * text stays text, and values before merges, because a merged area takes a value only in its first cell.
 */
export function applyPlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const area = sheet.getRange(plan.range).untrack();
  area.unmerge();
  writeFormatted(area, plan.formulas, plan.numberFormats);
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

/**
 * Queues what may be typed into a range, and the box Excel shows otherwise. What cells had before goes first: Excel on the web
 * refuses a rule for cells whose prompts differ (OfficeDev/office-js #2594), and takes no box before there is a rule.
 */
function applyValidation(sheet: Excel.Worksheet, validation: PlanValidation): void {
  const { dataValidation } = sheet.getRange(validation.range).untrack();
  dataValidation.clear();
  dataValidation.rule = excelRule(validation.rule);
  dataValidation.errorAlert = {
    showAlert: true,
    style: validation.strict ? 'Stop' : 'Warning',
    ...entryHelp(validation.help),
  };
}

function excelRule(rule: PlanValidation['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.items.join(',') } };
    case 'decimal':
      return rule.max === undefined
        ? { decimal: { operator: 'GreaterThanOrEqualTo', formula1: rule.min } }
        : { decimal: { operator: 'Between', formula1: rule.min, formula2: rule.max } };
  }
}
