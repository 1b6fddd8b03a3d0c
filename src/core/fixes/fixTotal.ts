import type { Finding } from '../checks/finding';
import { fixMessages } from '../messages/fixes';
import { changeDraft } from './changeDraft';
import { numberChange } from './change';
import type { FixContext, FixDraft } from './fixContext';
import { restoredFormula } from './restoredFormula';

/** 总分, or 分值 beside it, as the rows add up: by its formula on a form that is calculated. */
export function fixTotal({ cell }: Finding, context: FixContext): FixDraft | null {
  const { form, assessment } = context;
  const { totalScore, totalWeight } = form;
  if (totalScore?.address === cell && assessment.total) {
    return (
      restoredFormula(totalScore, context)?.draft ??
      changeDraft(totalScore, numberChange(totalScore, fixMessages.total(), assessment.total))
    );
  }
  if (totalWeight?.address !== cell) return null;
  return (
    restoredFormula(totalWeight, context)?.draft ??
    changeDraft(totalWeight, numberChange(totalWeight, fixMessages.totalWeight(), assessment.totalWeight))
  );
}
