import type { AbsentPart } from '../../core/check/absentParts';
import { amountFields, recordOf } from '../../core/form/fields';
import type { AmountField } from '../../core/form/fields';
import type { AssumedField } from '../../core/sheet/read/unrecognizedCells';
import type { FormPlace, Subject } from '../../core/check/subject';
import { meaningName } from '../../core/sheet/columns/columnMeaning';

/** Places of a form, as they are labelled. */
export const places: Readonly<Record<FormPlace, string>> = {
  year: '年度',
  project: '项目名称',
  department: '主管部门',
  implementer: '实施单位',
  expectedGoal: '预期目标',
  actualGoal: '实际完成情况',
};

/** Parts of a form that may not be found, as they are labelled. */
export const absentParts: Readonly<Record<AbsentPart, string>> = {
  ...places,
  funds: '项目资金',
  category: '一级指标',
  weight: '分值',
  score: '得分',
  explanation: '偏差原因分析及改进措施',
};

/** What a column was taken for whose heading does not say it. */
export function assumedColumn(field: AssumedField): string {
  return field === 'expectedGoal' || field === 'actualGoal' ? places[field] : meaningName(field);
}

/** Amounts of 项目资金. */
export const amounts: Readonly<Record<AmountField, string>> = recordOf(amountFields, meaningName);

/** What something is called in a sentence; '' for the form as a whole. */
export function subject(about: Subject): string {
  switch (about.kind) {
    case 'form':
      return '';
    case 'named':
      return about.text;
    case 'unnamed':
      return `${about.under || '绩效指标'}（未写三级指标）`;
    case 'place':
      return about.place === 'totalRow' ? '总分' : places[about.place];
  }
}
