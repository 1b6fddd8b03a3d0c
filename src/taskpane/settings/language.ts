import { setLanguage } from '../../core/messages/language';
import type { LanguageChoice } from '../../excel/languageChoice';
import { keepLanguageChoice, readLanguageChoice } from '../../excel/languageChoice';
import { officeLanguage } from '../../excel/officeLanguage';

const listeners = new Set<() => void>();
let choice: LanguageChoice = 'office';

/** Gives messages in the language chosen before, or in Office's; call when Office is ready, before anything is said. */
export function loadLanguage(): void {
  apply(readLanguageChoice());
}

/** What the user wants to read: a language, or whichever Office uses. */
export function languageChoice(): LanguageChoice {
  return choice;
}

/** From now on everything is said in the language chosen, here and in the pane's next sessions. */
export function chooseLanguage(wanted: LanguageChoice): void {
  keepLanguageChoice(wanted);
  apply(wanted);
}

/** Calls the listener after each change; the result ends it. Shaped for React's useSyncExternalStore. */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function apply(wanted: LanguageChoice): void {
  choice = wanted;
  setLanguage(wanted === 'office' ? officeLanguage() : wanted);
  listeners.forEach((listener) => listener());
}
