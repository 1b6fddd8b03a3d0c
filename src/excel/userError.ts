import { changeMessages, excelErrorMessages, sayChange, unknownErrorMessage } from '../wording/excel';
import type { Saying } from '../wording/language';
import { ChangeProblem } from './runs/changeProblem';
import { NoAnswerError } from './runs/noAnswer';

/** Something the user can put right. */
export class UserError extends Error {
  override readonly name = 'UserError';

  /** What is wrong and what to do, in a sentence for the user; the message of the error is the Chinese one. */
  constructor(readonly say: Saying) {
    super(say('zh-CN'));
  }
}

const TOO_MUCH: readonly string[] = ['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit'];

/** Whatever was thrown, in sentences for the user: what went wrong and what to do, and of a change what has become of it. */
export function describeError(error: unknown): Saying {
  if (error instanceof UserError) return error.say;
  if (error instanceof ChangeProblem) return describeChange(error);
  if (error instanceof NoAnswerError) return (language) => changeMessages[language].noAnswer[error.reason];
  const code = errorCode(error);
  return (language) => excelErrorMessages[language][code] ?? unknownErrorMessage[language](code);
}

/** Why Excel is silent says nothing more than that it is not known what has become of the change. */
function describeChange({ outcome, places, cause, remedy }: ChangeProblem): Saying {
  const isSilence = cause === null || (outcome === 'unknown' && cause instanceof NoAnswerError);
  const why: Saying = isSilence ? () => '' : describeError(cause);
  return (language) => `${why(language)}${sayChange(outcome, language, { places, remedy })}`;
}

/** Whether Excel refuses to send as much as was asked for. */
export function isTooMuch(error: unknown): boolean {
  return TOO_MUCH.includes(errorCode(error));
}

/** The code of an OfficeExtension.Error, known by its shape: the class exists only once Office is ready. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'Error';
}
