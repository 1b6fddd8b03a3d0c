import type { Language } from '../wording/language';
import { keepForUser, readForUser } from './userStorage';

/** A language the user wants, or whichever Office shows itself in. */
export type LanguageChoice = 'office' | Language;

const NAME = 'language';

/**
 * The choice of this user on this machine; 'office' when there is none. It is not kept in the workbook: it belongs to whoever
 * reads, not to what is read.
 */
export function readLanguageChoice(): LanguageChoice {
  const stored = readForUser(NAME);
  return stored === 'zh-CN' || stored === 'en-US' ? stored : 'office';
}

/** Keeps the choice for this user on this machine. Where nothing can be kept it holds until Excel is closed. */
export function keepLanguageChoice(choice: LanguageChoice): void {
  keepForUser(NAME, choice === 'office' ? null : choice);
}
