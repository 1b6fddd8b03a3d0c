import type { FunctionSentences } from '../wording/functionSentences';
import { functionSentences as chinese } from '../wording/zh-CN/functions';

let sentences: FunctionSentences = chinese;

/** The sentences of errors: Chinese until something else is wanted. */
export function errorSentences(): FunctionSentences {
  return sentences;
}

/**
 * Errors say these sentences from now on. Excel calls a function with the arguments of its formula and nothing else, so the
 * page that runs the functions says once, and at every change, which language its user reads.
 */
export function tellErrorsIn(wanted: FunctionSentences): void {
  sentences = wanted;
}

/** Ends the call with #VALUE! and a sentence: an argument is wrong and must be changed. */
export function invalidValue(message: string): never {
  return fail(CustomFunctions.ErrorCode.invalidValue, message);
}

/** Ends the call with #N/A and a sentence: the arguments are fine as such, but there is no result for them. */
export function notAvailable(message: string): never {
  return fail(CustomFunctions.ErrorCode.notAvailable, message);
}

function fail(code: CustomFunctions.ErrorCode, message: string): never {
  // Excel wants its own class here, which does not extend Error.
  throw new CustomFunctions.Error(code, message);
}
