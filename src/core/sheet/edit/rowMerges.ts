import { inferMerges } from './inferMerges';
import type { RowSurroundings } from './rowEdit';
import type { RowPlace } from './rowPlace';
import { contains } from '../../cell/area';
import type { Area } from '../../cell/area';

/** The merged areas around a row: as Excel gives them, or inferred. */
export function mergesAround(place: RowPlace, { merges }: RowSurroundings): readonly Area[] {
  return merges ?? inferMerges(place);
}

/** The merged area a cell lies in, the largest where there are several; the cell alone when it is not merged. */
export function mergeAt(merges: readonly Area[], row: number, column: number): Area {
  const single = { top: row, left: column, bottom: row, right: column };
  return merges
    .filter((merge) => contains(merge, row, column))
    .reduce((largest, merge) => (size(merge) > size(largest) ? merge : largest), single);
}

/** The merged areas (and single cells) of a row among columns, from left to right. */
export function mergesOfRow(merges: readonly Area[], row: number, from: number, to: number): Area[] {
  const areas: Area[] = [];
  for (let column = from; column <= to; column += 1) {
    const area = mergeAt(merges, row, column);
    areas.push(area);
    column = Math.max(column, area.right);
  }
  return areas;
}

function size({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
