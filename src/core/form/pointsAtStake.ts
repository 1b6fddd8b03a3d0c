import type { Cell } from '../cell/cell';
import { isBlankCell, textIn } from './cellState';
import { isErrorCell } from './isErrorCell';
import { notApplicableMarks } from './notApplicableMarks';

/** What a weight says when its row takes no points; the first is an empty cell. */
export const takesNoPoints: readonly string[] = ['', '0', ...notApplicableMarks];

/** Whether points hang on a weight: it is anything but nothing, 0 or a mark, be it a text or an error. */
export function arePointsAtStake(weight: Cell): boolean {
  return isErrorCell(weight) || !takesNoPoints.includes(textIn(weight).toUpperCase());
}

/** Whether a cell says something and not that the row does not apply. */
export function isFilledIn(cell: Cell): boolean {
  return !isBlankCell(cell) && !notApplicableMarks.includes(textIn(cell).toUpperCase());
}
