import { createStore } from '../../core/createStore';
import { setLanguage } from '../../core/messages/language';
import type { LanguageChoice } from '../../excel/languageChoice';
import { keepLanguageChoice, readLanguageChoice } from '../../excel/languageChoice';
import { officeLanguage } from '../../excel/officeLanguage';

/** The choice together with the language it comes to: Office may show itself in another by the next time. */
interface Chosen {
  readonly choice: LanguageChoice;
}

const chosen = createStore<Chosen>({ choice: 'office' });

/** Gives messages in the language chosen before, or in Office's; call when Office is ready, before anything is said. */
export function loadLanguage(): void {
  apply(readLanguageChoice());
}

/** What the user wants to read: a language, or whichever Office uses. */
export function languageChoice(): LanguageChoice {
  return chosen.read().choice;
}

/** From now on everything is said in the language chosen, here and in the pane's next sessions. */
export function chooseLanguage(wanted: LanguageChoice): void {
  keepLanguageChoice(wanted);
  apply(wanted);
}

/** Calls the listener after each change; the result ends it. Shaped for React's useSyncExternalStore. */
export const onLanguageChange = chosen.subscribe;

function apply(wanted: LanguageChoice): void {
  setLanguage(wanted === 'office' ? officeLanguage() : wanted);
  chosen.set({ choice: wanted });
}
