import { commandStatus } from '../../commands/commandStatus';
import { createStore } from '../../core/createStore';
import type { LanguageChoice } from '../../excel/userSettings';
import { keepLanguageChoice, officeLanguage, readLanguageChoice } from '../../excel/userSettings';
import { fetchEnglish, hasEnglish } from '../../wording/english';
import type { Language } from '../../wording/language';
import { startupMessages } from '../../wording/startup';

/** The choice together with the language it comes to: Office may show itself in another by the next time. */
interface Chosen {
  readonly choice: LanguageChoice;
  readonly language: Language;
}

const chosen = createStore<Chosen>({ choice: 'office', language: 'zh-CN' });

/**
 * Gives messages in the language chosen before, or in Office's; call when Office is ready, before anything is said. Resolves when the
 * texts are there.
 */
export function loadLanguage(): Promise<void> {
  return apply(readLanguageChoice());
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
  void apply(wanted);
}

/** Calls the listener after each change; the result ends it. Shaped for React's useSyncExternalStore. */
export const onLanguageChange = chosen.subscribe;

/** Where the texts of the language do not come, it stays as it is, and that is said. */
async function apply(wanted: LanguageChoice): Promise<void> {
  const language = wanted === 'office' ? officeLanguage() : wanted;
  if (language === 'en-US' && !hasEnglish()) {
    chosen.set({ ...chosen.read(), choice: wanted });
    try {
      await fetchEnglish();
    } catch {
      if (chosen.read().choice !== wanted) return;
      // What is shown as chosen is what is spoken, so that the other can be chosen once more. For whoever reads either.
      chosen.set({ choice: 'zh-CN', language: 'zh-CN' });
      const text = () =>
        Object.values(startupMessages)
          .map(({ englishMissing }) => englishMissing())
          .join('\n');
      commandStatus.publish({ kind: 'failed', text });
      return;
    }
    // Meanwhile another may have been chosen.
    if (chosen.read().choice !== wanted) return;
  }
  chosen.set({ choice: wanted, language });
}
