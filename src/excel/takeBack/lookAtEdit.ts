import { judgeEdit } from '../../core/takeBack/judgeEdit';
import type { OpenEdit, SheetChange } from '../../core/takeBack/judgeEdit';
import { excelMessages, sayEditObstacle, takeBackMessages } from '../../wording/excel';
import { GRID_PROPERTIES, gridOf } from '../gridOf';
import { UserError } from '../userError';
import type { TakeBackLook } from './takeBack';

/** Looks at the sheet of an edit, in one round trip: what is left of it is `open`, unless the sheet is gone, protected or otherwise now. */
export async function lookAtEdit(
  context: Excel.RequestContext,
  sheetId: string,
  edit: SheetChange,
  open: (sheet: Excel.Worksheet, verdict: OpenEdit) => TakeBackLook,
): Promise<TakeBackLook> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('name,protection/protected');
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load(GRID_PROPERTIES);
  await context.sync();
  if (sheet.isNullObject) return { kind: 'refused', why: (language) => takeBackMessages[language].sheetGone() };
  if (sheet.protection.protected) throw new UserError((language) => excelMessages[language].sheetProtected(sheet.name));
  const verdict = judgeEdit(edit, used.isNullObject ? null : gridOf(used));
  if (verdict.kind === 'refused') {
    return { kind: 'refused', why: (language) => sayEditObstacle(verdict.reason, language) };
  }
  return verdict.kind === 'already' ? verdict : open(sheet, verdict);
}
