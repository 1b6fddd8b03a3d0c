import type { FundField, IndicatorField } from '../../form/fields';
import { fundLabels, indicatorLabels } from '../read/labelTables';

/** A column of 绩效指标 or of 项目资金 that a heading can be said to be. */
export type ColumnField = IndicatorField | Exclude<FundField, 'label'>;

/** What people say that a column is: one of the fields, or none of a form, so that nothing need be done with it. */
export type ColumnMeaning = ColumnField | 'none';

/** The fields, those first on which most of the checks hang. */
export const columnFields = [
  'target',
  'actual',
  'weight',
  'score',
  'explanation',
  'budget',
  'executed',
  'name',
  'category',
  'subcategory',
  'nature',
  'unit',
  'start',
  'initialBudget',
  'rate',
] as const satisfies readonly ColumnField[];

/** Everything a column can be said to be. */
export const columnMeanings: readonly ColumnMeaning[] = [...columnFields, 'none'];

const NONE = '都不是';

/** What a column is called in Chinese, as forms print it and as a file of answers may say it. */
export function meaningName(meaning: ColumnMeaning): string {
  if (meaning === 'none') return NONE;
  const tables: Partial<Record<ColumnField, readonly string[]>> = { ...fundLabels, ...indicatorLabels };
  return tables[meaning]?.[0] ?? meaning;
}
