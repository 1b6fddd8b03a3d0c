import Decimal from 'decimal.js';
import type { Summary, SummaryRow } from './summary';

/** What the rows can be sorted by; 'workbook' is the order of the sheets. */
export const summarySortKeys = [
  'workbook',
  'project',
  'department',
  'year',
  'budget',
  'executed',
  'rate',
  'score',
  'grade',
  'errors',
  'missingExplanations',
] as const;

/** One thing the rows can be sorted by. */
export type SummarySortKey = (typeof summarySortKeys)[number];

/** An order of the rows. */
export interface SummarySort {
  readonly by: SummarySortKey;
  readonly descending: boolean;
}

type Sortable = string | number | Decimal | null;

/** By pinyin; figures within names by their size, so that 项目2 comes before 项目10. */
const names = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

/** The rows in another order. What a form does not say comes last either way; equal rows keep the order of the sheets. */
export function sortSummary({ rows, totals }: Summary, { by, descending }: SummarySort): SummaryRow[] {
  const sign = descending ? -1 : 1;
  if (by === 'workbook') return descending ? [...rows].reverse() : [...rows];
  const ranks = new Map(totals.grades.map(({ name }, index) => [name, index]));
  const valueOf = (row: SummaryRow): Sortable => {
    if (by === 'grade') return row.grade === null ? null : (ranks.get(row.grade) ?? ranks.size);
    return row[by] === '' ? null : row[by];
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
