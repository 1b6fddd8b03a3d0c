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
  if (!headings) return null;
  const named = withoutCaption(headings);
  const complete = named.columns.has('category') ? movedTo(named, 'subcategory', 'name') : named;
  return complete.columns.has('name') ? complete : null;
}

/** 绩效指标 left of the 一级指标 is the caption of the block, not the names of its indicators. */
function withoutCaption(headings: Headings<IndicatorLabel>): Headings<IndicatorLabel> {
  const { columns } = headings;
  const [category, name] = [columns.get('category'), columns.get('name')];
  if (!category || !name || name.from > category.from) return headings;
  return { ...headings, columns: new Map(Array.from(columns).filter(([field]) => field !== 'name')) };
}
