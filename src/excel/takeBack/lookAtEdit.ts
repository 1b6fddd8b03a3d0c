import { judgeEdit } from '../../core/takeBack/judgeEdit';
import type { OpenEdit, SheetChange } from '../../core/takeBack/judgeEdit';
import type { Grid } from '../../core/sheet/grid';
import { excelMessages, sayEditObstacle, takeBackMessages } from '../../wording/excel';
import { GRID_PROPERTIES, gridOf } from '../gridOf';
import { guardRanges } from '../guardCells';
import type { Guard } from '../guardCells';
import { UserError } from '../userError';
import type { OpenTakeBack, TakeBackLook } from './takeBack';

/** An edit that can be taken back, and the sheet as it was when that was found. */
export interface SeenEdit {
  readonly sheetId: string;
  readonly edit: SheetChange;
  readonly verdict: OpenEdit;
  readonly now: Grid | null;
  /** Refuses the next request where rows or columns have come or gone since. */
  readonly guard: Guard;
}

/** Looks at the sheet of an edit, in one round trip: what is left of it is `open`, unless the sheet is gone, protected or otherwise now. */
export async function lookAtEdit(
  context: Excel.RequestContext,
  sheetId: string,
  edit: SheetChange,
  open: (sheet: Excel.Worksheet, seen: SeenEdit) => OpenTakeBack,
): Promise<TakeBackLook> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('name,protection/protected');
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load(GRID_PROPERTIES);
  const guard = guardRanges(sheet, [used.getLastCell()]);
  await context.sync();
  if (sheet.isNullObject) return sheetGone();
  const now = used.isNullObject ? null : gridOf(used);
  const verdict = judgeEdit(edit, now);
  if (verdict.kind === 'refused') {
    const { reason, ...known } = verdict;
    return { ...known, why: (language) => sayEditObstacle(reason, language) };
  }
  if (verdict.kind === 'already') return verdict;
  return { ...open(sheet, { sheetId, edit, verdict, now, guard }), obstacle: protectedSheet(sheet) };
}

/** The look at an action on a sheet that is no longer there. */
export function sheetGone(): TakeBackLook {
  return { kind: 'refused', why: (language) => takeBackMessages[language].sheetGone(), isGone: true };
}

/** What is in the way on a sheet loaded with name and protection; null when it is not protected. */
export function protectedSheet({ name, protection }: Excel.Worksheet): UserError | null {
  return protection.protected ? new UserError((language) => excelMessages[language].sheetProtected(name)) : null;
}
