import { inferMerges } from './inferMerges';
import type { RowSurroundings } from './rowEdit';
import type { RowPlace } from './rowPlace';
import { contains } from './sheetArea';
import type { SheetArea } from './sheetArea';

/** The merged areas around a row: as Excel tells them, or inferred. */
export function mergesAround(place: RowPlace, { merges }: RowSurroundings): readonly SheetArea[] {
  return merges ?? inferMerges(place);
}

/** The merged area a cell lies in, the largest where several were told; the cell alone when it is not merged. */
export function mergeAt(merges: readonly SheetArea[], row: number, column: number): SheetArea {
  const single = { top: row, left: column, bottom: row, right: column };
  return merges
    .filter((merge) => contains(merge, row, column))
    .reduce((largest, merge) => (size(merge) > size(largest) ? merge : largest), single);
}

/** The merged areas (and single cells) of a row among columns, from left to right. */
export function mergesOfRow(merges: readonly SheetArea[], row: number, from: number, to: number): SheetArea[] {
  const areas: SheetArea[] = [];
  for (let column = from; column <= to; column += 1) {
    const area = mergeAt(merges, row, column);
    areas.push(area);
    column = Math.max(column, area.right);
  }
  return areas;
}

function size({ top, left, bottom, right }: SheetArea): number {
  return (bottom - top + 1) * (right - left + 1);
}
