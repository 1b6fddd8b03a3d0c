import type { DataValidation, Worksheet } from 'exceljs';
import type { PlanValidation } from '../core/sheet/sheetPlan';
import { entryHelp } from '../wording/zh-CN/form';
import { eachCell } from './eachCell';

/** Says what may be typed into a range, with the box Excel shows beside it. */
export function writeValidation(sheet: Worksheet, validation: PlanValidation): void {
  const { range, strict } = validation;
  const { title, message } = entryHelp(validation.help);
  eachCell(sheet, range, (cell) => {
    cell.dataValidation = {
      ...conditionOf(validation.rule),
      allowBlank: true,
      showInputMessage: true,
      promptTitle: title,
      prompt: message,
      showErrorMessage: true,
      errorStyle: strict ? 'stop' : 'warning',
      errorTitle: title,
      error: message,
    };
  });
}

function conditionOf(rule: PlanValidation['rule']): DataValidation {
  if (rule.kind === 'list') return { type: 'list', formulae: [`"${rule.items.join(',')}"`] };
  return rule.max === undefined
    ? { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [rule.min] }
    : { type: 'decimal', operator: 'between', formulae: [rule.min, rule.max] };
}
