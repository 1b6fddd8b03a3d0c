import type Decimal from 'decimal.js';
import { GENERAL, MONEY_FORMAT, RATE_FORMAT, TEXT_FORMAT } from '../cell/numberFormat';
import { EMPTY_ENTRY } from '../sheet/edit/entry';
import type { Entry } from '../sheet/edit/entry';
import { textEntry } from '../sheet/edit/literalEntry';
import type { HorizontalAlignment } from '../sheet/sheetPlan';
import { amountEntry, gradeEntry, numberEntry, rateEntry, scoreEntry } from './sheet/lineEntries';
import { rowTexts } from './sheet/rowTexts';
import type { FormLine, TotalLine } from './sheet/tableLines';
import { averageEntry, leftOutEntry, moneySumEntry, rateOfTotals, sumEntry } from './sheet/totalEntries';
import type { SummaryRow } from './summary';
import { summaryWords } from './summaryWords';

/** What a form says in a column; null for nothing. */
export type SummaryValue = string | number | Decimal | null;

/** What is said of a column. */
interface ColumnTraits {
  /** Its Chinese name; `unit` stands after it in the heading on the sheet. English: src/wording/en-US/summary.ts. */
  readonly label: string;
  readonly unit?: string;
  /** Points. */
  readonly width: number;
  readonly numberFormat: string;
  readonly horizontal: HorizontalAlignment;
  readonly wrap?: boolean;
  /** What it says of a form, to be sorted by; a column without is on the sheet only. */
  readonly value?: (row: SummaryRow) => SummaryValue;
  /** What stands in a form's line; the value where nothing else is said. */
  readonly entry?: (line: FormLine) => Entry;
  /** What stands in 合计, and its format where that is another one; nothing where nothing is said. */
  readonly total?: (total: TotalLine) => Entry;
  readonly totalFormat?: string;
  /** In the pane: a column of the table, or small print below the name; else it is drawn with the column it belongs to, or not. */
  readonly pane?: 'column' | 'note';
}

const amount = {
  unit: '万元',
  width: 76,
  numberFormat: MONEY_FORMAT,
  horizontal: 'right',
  total: moneySumEntry,
} as const;
const count = { unit: '处', width: 52, numberFormat: '0', horizontal: 'center', total: sumEntry } as const;
const words = { numberFormat: TEXT_FORMAT, horizontal: 'left' } as const;

const columns = {
  number: {
    ...{ label: '序号', width: 32, numberFormat: '0', horizontal: 'center' },
    entry: ({ number }) => numberEntry(number),
  },
  project: {
    ...{ label: '项目名称', width: 170, ...words, wrap: true, pane: 'column' },
    value: ({ project }) => project,
    entry: ({ row }) => textEntry(rowTexts(row).project, TEXT_FORMAT),
    total: ({ forms }) => textEntry(summaryWords.totalOf(forms), TEXT_FORMAT),
  },
  department: { label: '主管部门', width: 120, ...words, pane: 'note', value: ({ department }) => department },
  year: {
    ...{ label: '年度', width: 40, numberFormat: '0', horizontal: 'center', pane: 'note' },
    value: ({ year }) => year,
  },
  budget: {
    ...{ label: '全年预算数', ...amount },
    value: ({ budget }) => budget,
    entry: ({ row }) => amountEntry(row, 'budget'),
  },
  executed: {
    ...{ label: '全年执行数', ...amount },
    value: ({ executed }) => executed,
    entry: ({ row }) => amountEntry(row, 'executed'),
  },
  rate: {
    ...{ label: '执行率', width: 54, numberFormat: RATE_FORMAT, horizontal: 'center', pane: 'column' },
    value: ({ rate }) => rate,
    entry: rateEntry,
    total: rateOfTotals,
  },
  score: {
    ...{ label: '得分', width: 62, numberFormat: '0.00', horizontal: 'center', pane: 'column' },
    value: ({ score }) => score,
    entry: ({ row }) => scoreEntry(row),
    total: averageEntry,
    totalFormat: '"平均 "0.00',
  },
  grade: {
    ...{ label: '等级', width: 40, numberFormat: GENERAL, horizontal: 'center' },
    value: ({ grade }) => grade,
    entry: gradeEntry,
  },
  errors: { label: '必须改正', ...count, pane: 'column', value: ({ errors }) => errors },
  missingExplanations: { label: '待说明', ...count, value: (row) => row.missingExplanations },
  sheet: {
    ...{ label: '工作表', width: 110, ...words },
    entry: ({ row }) => textEntry(rowTexts(row).sheet, TEXT_FORMAT),
    total: leftOutEntry,
    totalFormat: GENERAL,
  },
  ignored: { label: '已忽略', ...count, value: ({ ignored }) => ignored.length },
} as const satisfies Readonly<Record<string, ColumnTraits>>;

/** A column, by its id. It never changes: it tells the columns of a sheet drawn before. */
export type SummaryField = keyof typeof columns;

/** One column of 汇总, on the sheet and in the pane. */
export interface SummaryColumn extends ColumnTraits {
  readonly id: SummaryField;
}

/** The columns, from left to right; a new one comes last. This list is the only place that says what a column is. */
export const summaryColumns: readonly SummaryColumn[] = (Object.keys(columns) as SummaryField[]).map((id) => ({
  id,
  ...columns[id],
}));

/** What stands in the heading of the sheet, as it is drawn. */
export function summaryHeading({ label, unit }: Pick<SummaryColumn, 'label' | 'unit'>): string {
  return unit === undefined ? label : `${label}（${unit}）`;
}

/** What a form's line says in a column. */
export function summaryEntry({ entry, value }: SummaryColumn, line: FormLine): Entry {
  if (entry) return entry(line);
  const said = value?.(line.row) ?? null;
  if (said === null) return EMPTY_ENTRY;
  return typeof said === 'string' ? textEntry(said, TEXT_FORMAT) : numberEntry(said);
}
