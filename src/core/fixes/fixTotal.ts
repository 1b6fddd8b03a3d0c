import type { Finding } from '../checks/finding';
import { fixMessages } from '../messages/fixes';
import { changeDraft } from './changeDraft';
import { numberChange } from './change';
import type { FixContext, FixDraft } from './fixContext';

/** 总分, or 分值 beside it, as the rows add up. */
export function fixTotal({ cell }: Finding, { form, assessment }: FixContext): FixDraft | null {
  const { totalScore, totalWeight } = form;
  if (totalScore?.address === cell && assessment.total) {
    return changeDraft(totalScore, numberChange(totalScore, fixMessages.total(), assessment.total));
  }
  if (totalWeight?.address !== cell) return null;
  return changeDraft(totalWeight, numberChange(totalWeight, fixMessages.totalWeight(), assessment.totalWeight));
}
