import type { Cell } from '../cell/cell';
import { isBlankCell, textIn } from './cellState';
import { isUnfinishedExplanation } from './unfinished';

/** Whether a cell holds an explanation that counts: not empty and not one that was only started. */
export function isExplained(cell: Cell | null): boolean {
  return !isBlankCell(cell) && !isUnfinishedExplanation(textIn(cell));
}
