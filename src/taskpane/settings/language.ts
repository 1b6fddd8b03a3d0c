import { createStore } from '../../core/createStore';
import type { LanguageChoice } from '../../excel/userSettings';
import { keepLanguageChoice, officeLanguage, readLanguageChoice } from '../../excel/userSettings';
import type { Language } from '../../wording/language';

/** The choice together with the language it comes to: Office may show itself in another by the next time. */
interface Chosen {
  readonly choice: LanguageChoice;
  readonly language: Language;
}

const chosen = createStore<Chosen>({ choice: 'office', language: 'zh-CN' });

/** Gives messages in the language chosen before, or in Office's; call when Office is ready, before anything is said. */
export function loadLanguage(): void {
  apply(readLanguageChoice());
}

/** The language of the pane: the one chosen, else Office's, else Chinese. */
export function paneLanguage(): Language {
  return chosen.read().language;
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
  const language = wanted === 'office' ? officeLanguage() : wanted;
  chosen.set({ choice: wanted, language });
}
