import type { PlanValidation } from '../core/sheet/sheetPlan';
import { entryHelp } from '../wording/zh-CN/form';

/**
 * Queues what may be typed into a range, and the box Excel shows otherwise. What cells had before goes first: Excel on the web
 * refuses a rule for cells whose prompts differ (OfficeDev/office-js #2594), and takes no box before there is a rule.
 */
export function applyValidation(sheet: Excel.Worksheet, validation: PlanValidation): void {
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
