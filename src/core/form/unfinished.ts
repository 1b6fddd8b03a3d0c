/** Begins every explanation that was started for the user; it has to be deleted before the text counts. */
export const UNFINISHED_MARK = '【待补充】';
/** A gap in a started explanation, to be written over. */
export const BLANK = '＿＿＿＿';
/** What shows that a gap is still there, also when some of it was deleted. */
export const BLANK_SIGN = '＿＿';

/** How far a started explanation got: gaps left to fill, only the mark left to delete, or nothing of both. */
export type ExplanationState = 'blanksLeft' | 'markLeft' | 'finished';

/** What is still to be done in an explanation; a text that was never started for the user is 'finished'. */
export function explanationState(text: string): ExplanationState {
  if (text.includes(BLANK_SIGN)) return 'blanksLeft';
  return text.includes(UNFINISHED_MARK) ? 'markLeft' : 'finished';
}

/** Whether an explanation was started for the user and not completed: the mark or a gap is still there. */
export function isUnfinishedExplanation(text: string): boolean {
  return explanationState(text) !== 'finished';
}
