import type { AbsentPart } from '../../core/check/absentParts';
import { amountFields, recordOf } from '../../core/form/fields';
import type { AmountField } from '../../core/form/fields';
import type { AssumedField } from '../../core/sheet/read/unrecognizedCells';
import type { FormPlace, Subject } from '../../core/check/subject';
import type { ColumnField } from '../../core/sheet/columns/columnMeaning';
import { meaningName } from '../../core/sheet/columns/columnMeaning';

/** Places of a form. Labels stand on the sheet in Chinese, so they are named in both languages. */
export const places: Readonly<Record<FormPlace, string>> = {
  year: 'year (年度)',
  project: 'project name (项目名称)',
  department: 'department in charge (主管部门)',
  implementer: 'implementing unit (实施单位)',
  expectedGoal: 'expected goal (预期目标)',
  actualGoal: 'actual completion (实际完成情况)',
};

/** Parts of a form that may not be found, as they are labelled. */
export const absentParts: Readonly<Record<AbsentPart, string>> = {
  ...places,
  funds: 'budget and expenditure',
  category: 'first-level indicators',
  weight: 'weights (分值)',
  score: 'scores (得分)',
  explanation: 'reasons for deviations (偏差原因)',
};

/** Columns whose id does not say what they are to whoever reads English only. */
const NAMES: Partial<Readonly<Record<ColumnField, string>>> = {
  category: 'first-level indicator',
  subcategory: 'second-level indicator',
  name: 'third-level indicator',
  actual: 'actual result',
  explanation: 'reason for the deviation',
  nature: 'kind of indicator',
  start: 'start of work',
  initialBudget: 'budget at the start of the year',
  budget: 'full-year budget',
  executed: 'full-year spending',
  rate: 'execution rate',
};

/** What a column holds: 'target'. A column not named above is called by the words of its id. */
export function fieldName(field: ColumnField): string {
  return NAMES[field] ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** The same with its label, which stands on the sheet in Chinese: 'target (年度指标值)'. */
export function fieldLabel(field: ColumnField): string {
  return `${fieldName(field)} (${meaningName(field)})`;
}

/** What a column was taken for whose heading does not say it. */
export function assumedColumn(field: AssumedField): string {
  return field === 'expectedGoal' || field === 'actualGoal' ? places[field] : fieldLabel(field);
}

/** Amounts of 项目资金. */
export const amounts: Readonly<Record<AmountField, string>> = recordOf(amountFields, fieldLabel);

/** What something is called in a sentence; '' for the form as a whole. */
export function subject(about: Subject): string {
  switch (about.kind) {
    case 'form':
      return '';
    case 'named':
      return about.text;
    case 'unnamed':
      return `${about.under || 'Indicator'} (unnamed)`;
    case 'place':
      return about.place === 'totalRow' ? 'total score' : places[about.place];
  }
}
