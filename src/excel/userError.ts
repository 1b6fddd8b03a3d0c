import { excelErrorMessages, unknownErrorMessage } from '../core/messages/excel';

/** Something the user can put right; the message is a sentence for the user. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

const TOO_MUCH: readonly string[] = ['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit'];

/** A sentence for the user that says what went wrong and what to do, whatever was thrown. */
export function describeError(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const code = errorCode(error);
  return excelErrorMessages[code] ?? unknownErrorMessage(code);
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
