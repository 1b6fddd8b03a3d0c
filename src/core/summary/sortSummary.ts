import Decimal from 'decimal.js';
import { byProblems } from './formStatus';
import type { Summary, SummaryRow } from './summary';
import { summaryColumns } from './summaryColumns';
import type { SummaryField, SummaryValue } from './summaryColumns';

/** What the rows can be sorted by; 'problems' has the gravest first, 'workbook' is the order of the sheets. */
export type SummarySortKey = 'problems' | 'workbook' | SummaryField;

/** All of it, in the order in which it is offered. */
export const summarySortKeys: readonly SummarySortKey[] = [
  'problems',
  'workbook',
  ...summaryColumns.flatMap(({ id, value }) => (value ? [id] : [])),
];

/** An order of the rows. */
export interface SummarySort {
  readonly by: SummarySortKey;
  readonly descending: boolean;
}

/** By pinyin; figures within names by their size, so that 项目2 comes before 项目10. */
const names = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

/** The rows in another order. What a form does not say comes last either way; equal rows keep the order of the sheets. */
export function sortSummary({ rows, totals }: Summary, { by, descending }: SummarySort): SummaryRow[] {
  const sign = descending ? -1 : 1;
  if (by === 'problems') return [...rows].sort((left, right) => sign * byProblems(left, right));
  if (by === 'workbook') return descending ? [...rows].reverse() : [...rows];
  const ranks = new Map(totals.grades.map(({ name }, index) => [name, index]));
  const column = summaryColumns.find(({ id }) => id === by);
  const valueOf = (row: SummaryRow): SummaryValue => {
    if (by === 'grade') return row.grade === null ? null : (ranks.get(row.grade) ?? ranks.size);
    const value = column?.value?.(row) ?? null;
    return value === '' ? null : value;
  };
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort((left, right) => {
      if (left.value === null || right.value === null)
        return Number(left.value === null) - Number(right.value === null);
      return sign * compare(left.value, right.value);
    })
    .map(({ row }) => row);
}

function compare(left: string | number | Decimal, right: string | number | Decimal): number {
  if (typeof left === 'string' && typeof right === 'string') return names.compare(left, right);
  return new Decimal(left).comparedTo(right);
}
