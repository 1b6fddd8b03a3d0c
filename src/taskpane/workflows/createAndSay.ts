import { createForms } from '../../excel/createForms';
import type { CreateOptions, NewSheetRequest } from '../../excel/createOnNewSheets';
import type { InsertResult } from '../../excel/insertRequest';
import { UserError } from '../../excel/userError';
import type { Language, Saying } from '../../wording/language';

/** What is said of a creation of many sheets: by numbers of those that are there and of all, and why it failed. */
interface CreationMessages {
  readonly done: (count: number) => string;
  readonly cancelled: (count: number, total: number) => string;
  readonly unknown: (count: number, total: number, reason: string) => string;
  readonly failed: (count: number, total: number, reason: string) => string;
}

interface SayOptions extends CreateOptions {
  /** Called with those that are there, however it ended. */
  readonly onCreated?: (created: readonly InsertResult[]) => void;
}

/** Creates sheets and says what became of them; UserError, with the number of those that are there, when it failed. */
export async function createAndSay(
  requests: readonly NewSheetRequest[],
  messages: Readonly<Record<Language, CreationMessages>>,
  { onCreated, ...options }: SayOptions = {},
): Promise<Saying> {
  const { created, total, ended, isUnknown, message } = await createForms(requests, options);
  onCreated?.(created);
  if (ended === 'failed') {
    const said = isUnknown ? 'unknown' : 'failed';
    throw new UserError((language) => messages[language][said](created.length, total, message?.(language) ?? ''));
  }
  if (ended === 'cancelled') return (language) => messages[language].cancelled(created.length, total);
  const notice = created.find((form) => form.notice)?.notice;
  return notice ?? ((language) => messages[language].done(created.length));
}
