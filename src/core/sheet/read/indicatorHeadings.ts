import type { GridView } from './gridView';
import { movedTo, readHeadings } from './headings';
import type { Headings } from './headings';
import type { HeadingWords } from './headingWords';
import { indicatorWords } from './headingWords';
import type { IndicatorLabel } from './labelTables';

/**
 * The heading of 绩效指标 that begins in a row; null when none does. Where 一级 and 二级指标 are all the levels there are, the 二级指标
 * are the indicators.
 */
export function indicatorHeadingsAt(
  view: GridView,
  row: number,
  words: HeadingWords<IndicatorLabel> = indicatorWords,
): Headings<IndicatorLabel> | null {
  const headings = readHeadings(view, row, words, { required: ['target', 'actual'] });
  const complete = headings?.columns.has('category') ? movedTo(headings, 'subcategory', 'name') : headings;
  return complete?.columns.has('name') ? complete : null;
}
