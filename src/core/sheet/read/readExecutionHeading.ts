import type { Cell } from '../../cell/cell';
import { statedPoints } from '../../form/sectionName';
import type { GridView } from './gridView';
import type { Headings } from './headings';
import type { FundLabel } from './labelTables';
import { isFundCaption } from './labels';

/** What states the points of 预算执行率 where there is no column for them: '得分（20分×执行率）', '预算执行情况（20分）'; null when nothing does. */
export function readExecutionHeading(view: GridView, headings: Headings<FundLabel>, leftEdge: number): Cell | null {
  if (headings.columns.has('weight')) return null;
  const labels = [headings.columns.get('score')?.from, headings.columns.get('rate')?.from]
    .flatMap((column) => (column === undefined ? [] : [column]))
    .flatMap((column) => [headings.firstRow, headings.lastRow].map((row) => ({ row, column })));
  const captions = Array.from({ length: headings.lastRow - headings.firstRow + 2 }, (_, index) => ({
    row: headings.firstRow + index,
    column: leftEdge,
  })).filter(({ row, column }) => isFundCaption(view.text(row, column)));
  const stated = [...labels, ...captions].find(({ row, column }) => statedPoints(view.text(row, column)) !== null);
  return stated ? view.cell(stated.row, stated.column) : null;
}
