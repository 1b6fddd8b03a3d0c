import type { AbsentPart } from '../../core/check/absentParts';
import type { AmountField } from '../../core/form/fields';
import type { AssumedField } from '../../core/sheet/read/unrecognizedCells';
import type { FormPlace, Subject } from '../../core/check/subject';

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

/** Columns that may be taken for what their headings do not say. */
export const assumedColumns: Readonly<Record<AssumedField, string>> = {
  category: 'first-level indicators',
  subcategory: 'second-level indicators',
  name: 'third-level indicators',
  nature: 'direction (指标性质)',
  target: 'targets (年度指标值)',
  actual: 'actual results (实际完成值)',
  weight: 'weights (分值)',
  score: 'scores (得分)',
  explanation: 'reasons for deviations (偏差原因)',
  budget: 'budget of the year',
  executed: 'expenditure of the year',
  rate: 'execution rate',
  expectedGoal: 'expected goal',
  actualGoal: 'achieved goal',
};

/** Amounts of 项目资金. */
export const amounts: Readonly<Record<AmountField, string>> = {
  initialBudget: 'budget at the start of the year (年初预算数)',
  budget: 'full-year budget (全年预算数)',
  executed: 'full-year spending (全年执行数)',
};

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
