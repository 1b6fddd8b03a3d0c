import { explanationState } from '../form/unfinished';
import { checkMessages } from '../messages/checks';

/** What is left to do in an explanation that was only started; `explanation` says which, as in checkMessages.explanations. */
export function unfinishedMessage(text: string, explanation: string): string {
  return explanationState(text) === 'markLeft'
    ? checkMessages.markLeft(explanation)
    : checkMessages.blanksLeft(explanation);
}
