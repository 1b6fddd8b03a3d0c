import type { RowPlace } from './rowPlace';
import type { Area } from '../../cell/area';

/** How far above the first indicator a caption such as 绩效指标 may begin. */
const HEADING_ROWS = 2;

/**
 * What is probably merged around the indicators, for an Excel that cannot say it: empty cells below a 一级 or 二级 name or a
 * caption belong to it, and empty cells right of a heading with nothing under them belong to it in every row.
 */
export function inferMerges(place: RowPlace): Area[] {
  return [...labelMerges(place), ...ownMerges(place)];
}

function labelMerges({ cells, rows, columns, ownColumns }: RowPlace): Area[] {
  const merges: Area[] = [];
  const first = rows[0]?.row ?? 0;
  const last = rows.at(-1)?.row ?? first;
  for (let column = columns.from; column < ownColumns.from; column += 1) {
    let bottom = last;
    for (let row = last; row >= first - HEADING_ROWS; row -= 1) {
      const isLabel = !cells.isEmpty(row, column);
      if (isLabel && bottom > row && bottom >= first) merges.push({ top: row, left: column, bottom, right: column });
      // A name of a higher level begins here too.
      if (isLabel || cells.firstFilled(row, columns.from, column - 1) !== null) bottom = row - 1;
    }
  }
  return merges;
}

function ownMerges({ cells, rows, ownColumns }: RowPlace): Area[] {
  const heading = (rows[0]?.row ?? 0) - 1;
  const isFree = (column: number): boolean =>
    cells.isEmpty(heading, column) && rows.every(({ row }) => cells.isEmpty(row, column));
  const merges: Area[] = [];
  for (let left = ownColumns.from; left <= ownColumns.to; left += 1) {
    let right = left;
    while (right < ownColumns.to && isFree(right + 1)) right += 1;
    if (right > left) merges.push(...rows.map(({ row }) => ({ top: row, left, bottom: row, right })));
    left = right;
  }
  return merges;
}
