import { isApiSupported } from './isApiSupported';

/**
 * What Ctrl+Z does with what the add-in has changed: nothing, and what the user did before is lost to it too (below ExcelApi 1.19);
 * it goes back, though one action may take several steps (1.19); it takes an action back as one step (1.20).
 */
export type UndoSupport = 'none' | 'steps' | 'merged';

/** What this Excel does. Whether an action that was done can be undone, its result says (`undoable`). */
export function undoSupport(): UndoSupport {
  if (isApiSupported('1.20')) return 'merged';
  return isApiSupported('1.19') ? 'steps' : 'none';
}

/** Whether Excel can undo what was changed with members that all support it. */
export function canUndo(): boolean {
  return undoSupport() !== 'none';
}
