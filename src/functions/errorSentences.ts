import type { FunctionSentences } from '../wording/functionSentences';
import { functionSentences as chinese } from '../wording/zh-CN/functions';

let sentences: FunctionSentences = chinese;

/** The sentences errors are told in: Chinese until something else is wanted. */
export function errorSentences(): FunctionSentences {
  return sentences;
}

/**
 * From now on errors are told in these sentences. Excel calls a function with the arguments of its formula and nothing else, so the
 * page that runs the functions says once, and at every change, which language its user reads.
 */
export function tellErrorsIn(wanted: FunctionSentences): void {
  sentences = wanted;
}
