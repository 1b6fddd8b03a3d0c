import { GENERAL, RATE_FORMAT, TEXT_FORMAT } from '../../cell/numberFormat';
import type { HorizontalAlignment } from '../../sheet/sheetPlan';

/** What the table on the sheet says of a form. */
export type SummaryField =
  | 'number'
  | 'project'
  | 'department'
  | 'year'
  | 'budget'
  | 'executed'
  | 'rate'
  | 'score'
  | 'grade'
  | 'errors'
  | 'missingExplanations'
  | 'sheet';

/** One column of the table on the sheet. */
export interface SummaryColumn {
  readonly field: SummaryField;
  readonly heading: string;
  /** Points. */
  readonly width: number;
  readonly numberFormat: string;
  readonly horizontal: HorizontalAlignment;
}

const MONEY = '#,##0.00';

/** The columns of the table on the sheet, from left to right. */
export const summaryColumns: readonly SummaryColumn[] = [
  { field: 'number', heading: '序号', width: 32, numberFormat: '0', horizontal: 'center' },
  { field: 'project', heading: '项目名称', width: 170, numberFormat: TEXT_FORMAT, horizontal: 'left' },
  { field: 'department', heading: '主管部门', width: 120, numberFormat: TEXT_FORMAT, horizontal: 'left' },
  { field: 'year', heading: '年度', width: 40, numberFormat: '0', horizontal: 'center' },
  { field: 'budget', heading: '全年预算数（万元）', width: 76, numberFormat: MONEY, horizontal: 'right' },
  { field: 'executed', heading: '全年执行数（万元）', width: 76, numberFormat: MONEY, horizontal: 'right' },
  { field: 'rate', heading: '执行率', width: 54, numberFormat: RATE_FORMAT, horizontal: 'center' },
  { field: 'score', heading: '得分', width: 62, numberFormat: '0.00', horizontal: 'center' },
  { field: 'grade', heading: '等级', width: 40, numberFormat: GENERAL, horizontal: 'center' },
  {
    field: 'errors',
    heading: '必须改正（处）',
    width: 52,
    numberFormat: '0',
    horizontal: 'center',
  },
  {
    field: 'missingExplanations',
    heading: '待说明（处）',
    width: 52,
    numberFormat: '0',
    horizontal: 'center',
  },
  { field: 'sheet', heading: '工作表', width: 110, numberFormat: TEXT_FORMAT, horizontal: 'left' },
];

/** The place of a column in the table, from 0. */
export function summaryColumnIndex(field: SummaryField): number {
  return summaryColumns.findIndex((column) => column.field === field);
}
