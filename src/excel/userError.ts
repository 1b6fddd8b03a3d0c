import { excelErrorMessages, unknownErrorMessage } from '../wording/excel';
import type { Saying } from '../wording/language';

/** Something the user can put right. */
export class UserError extends Error {
  override readonly name = 'UserError';

  /** What is wrong and what to do, in a sentence for the user; the message of the error is the Chinese one. */
  constructor(readonly say: Saying) {
    super(say('zh-CN'));
  }
}

const TOO_MUCH: readonly string[] = ['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit'];

/** A sentence for the user that says what went wrong and what to do, whatever was thrown. */
export function describeError(error: unknown): Saying {
  if (error instanceof UserError) return error.say;
  const code = errorCode(error);
  return (language) => excelErrorMessages[language][code] ?? unknownErrorMessage[language](code);
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
