import { fundFields, indicatorFields } from '../../form/fields';
import type { ColumnMeaning } from '../columns/columnMeaning';
import { meantFundColumn, meantIndicatorColumn } from './headingMeaning';
import { fundLabels, indicatorLabels } from './labelTables';
import type { FundLabel, IndicatorLabel, LabelTable } from './labelTables';

/** By which words the columns of a block are known. */
export interface HeadingWords<Field extends string> {
  /** Names that are always theirs. */
  readonly names: LabelTable<Field>;
  /** What any other words mean (as labelText gives them), in a row that is known to be a heading. */
  readonly meant: (text: string) => Field | null;
  /** The field of columns nothing is done with. */
  readonly unused: Field;
  /** Whether what users have said of a heading goes before words of it that are understood; before others it always goes. */
  readonly isOverruledBy: (told: ColumnMeaning) => boolean;
  /** Whether a row with these fields, found by name, is a heading. */
  readonly isHeading: (named: ReadonlySet<Field>) => boolean;
  /** What may be taken for columns no heading names. */
  readonly assumed?: {
    /** The columns, from left to right as they usually stand. */
    readonly inOrder: readonly Field[];
    /** They stand right of these, */
    readonly after: readonly Field[];
    /** and only where one of these shows what kind of table it is; null: that is known. */
    readonly beside: readonly Field[] | null;
  };
}

/** 绩效指标: two of 一级, 二级 and 三级指标 stand in no other row. */
export const indicatorWords = {
  names: indicatorLabels,
  meant: meantIndicatorColumn,
  unused: 'other',
  isOverruledBy: () => true,
  isHeading: (named) => {
    const levels = (['category', 'subcategory', 'name'] as const).filter((field) => named.has(field));
    return levels.length >= 2 || (named.has('name') && named.has('target') && named.has('actual'));
  },
  assumed: {
    inOrder: ['target', 'actual'],
    after: ['category', 'subcategory', 'name'],
    beside: ['weight', 'score', 'explanation'],
  },
} as const satisfies HeadingWords<IndicatorLabel>;

/** The same below a title that says 自评表: whatever its columns are called, target and actual are among them. */
export const titledWords: HeadingWords<IndicatorLabel> = {
  ...indicatorWords,
  assumed: { ...indicatorWords.assumed, beside: null },
};

/** 项目资金. */
export const fundWords: HeadingWords<FundLabel> = {
  names: fundLabels,
  meant: meantFundColumn,
  unused: 'other',
  // 分值 and 得分 stand in both blocks, and what was said of them was said of the indicators.
  isOverruledBy: (told) => told in fundFields && !(told in indicatorFields),
  isHeading: (named) => named.has('executed') && (named.has('budget') || named.has('initialBudget')),
};
