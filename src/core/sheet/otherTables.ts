import type { Cell } from '../cell/cell';
import type { Grid } from './grid';
import { GridView } from './read/gridView';
import { otherTableTitles } from './read/otherTables';
import { withoutFilling } from './read/withoutFilling';

/**
 * The titles of tables on a sheet that belong to the same family and are no 自评表, such as 项目支出绩效目标申报表: they have indicators
 * as well, and are not read as forms.
 */
export function otherTables(grid: Grid): readonly Cell[] {
  const view = new GridView(withoutFilling(grid));
  return otherTableTitles(view).map(({ row, column }) => view.cell(row, column));
}
