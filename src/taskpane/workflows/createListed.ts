import { createForms } from '../../excel/createForms';
import type { CreateOptions, NewSheetRequest } from '../../excel/createOnNewSheets';
import { UserError } from '../../excel/userError';
import type { Saying } from '../../wording/language';
import { listMessages } from '../../wording/pane';

/** Creates the forms of a list and says what became of them; UserError, with the number of those that are there, when it failed. */
export async function createListed(requests: readonly NewSheetRequest[], options: CreateOptions = {}): Promise<Saying> {
  const { created, total, ended, isUnknown, message } = await createForms(requests, options);
  if (ended === 'failed') {
    const said = isUnknown ? 'unknown' : 'failed';
    throw new UserError((language) => listMessages[language][said](created.length, total, message?.(language) ?? ''));
  }
  if (ended === 'cancelled') return (language) => listMessages[language].cancelled(created.length, total);
  const notice = created.find((form) => form.notice)?.notice;
  return notice ?? ((language) => listMessages[language].done(created.length));
}
