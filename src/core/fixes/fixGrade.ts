import type { Finding } from '../checks/finding';
import { fixMessages } from '../messages/fixes';
import { textChange } from './change';
import { changeDraft } from './changeDraft';
import type { FixContext, FixDraft } from './fixContext';
import { restoredFormula } from './restoredFormula';

/** The grade as the total gives it: by its formula on a form that is calculated. */
export function fixGrade(_: Finding, context: FixContext): FixDraft | null {
  const { grade: cell } = context.form;
  const { grade } = context.assessment;
  if (!cell || grade === null) return null;
  return restoredFormula(cell, context)?.draft ?? changeDraft(cell, textChange(cell, fixMessages.grade(), grade));
}
