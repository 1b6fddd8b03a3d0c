import type { SheetEdit } from '../../core/takeBack/editEnds';
import { editEnds } from '../../core/takeBack/editEnds';
import { isApiSupported } from '../apiSupport';
import { lastAction } from './lastAction';

/**
 * Ends the offer to take the last action back when somebody else edits what it changed. Before ExcelApi 1.14 Excel does not tell
 * such edits from our own writes; there the look before taking back must do.
 */
export function forgetEdited(sheetId: string, edit: SheetEdit): void {
  const action = lastAction.read();
  if (action && isApiSupported('1.14') && editEnds(action.places, sheetId, edit)) lastAction.forget();
}
