import { createForms } from '../../excel/createForms';
import type { CreateOptions, NewSheetRequest } from '../../excel/createOnNewSheets';
import { UserError } from '../../excel/userError';
import type { Language, Saying } from '../../wording/language';

/** What is said of a creation of many sheets: by numbers of those that are there and of all, and why it failed. */
interface CreationMessages {
  readonly done: (count: number) => string;
  readonly cancelled: (count: number, total: number) => string;
  readonly unknown: (count: number, total: number, reason: string) => string;
  readonly failed: (count: number, total: number, reason: string) => string;
}

/** Creates sheets and says what became of them; UserError, with the number of those that are there, when it failed. */
export async function createAndSay(
  requests: readonly NewSheetRequest[],
  messages: Readonly<Record<Language, CreationMessages>>,
  options: CreateOptions = {},
): Promise<Saying> {
  const { created, total, ended, isUnknown, message } = await createForms(requests, options);
  if (ended === 'failed') {
    const said = isUnknown ? 'unknown' : 'failed';
    throw new UserError((language) => messages[language][said](created.length, total, message?.(language) ?? ''));
  }
  if (ended === 'cancelled') return (language) => messages[language].cancelled(created.length, total);
  const notice = created.find((form) => form.notice)?.notice;
  return notice ?? ((language) => messages[language].done(created.length));
}
