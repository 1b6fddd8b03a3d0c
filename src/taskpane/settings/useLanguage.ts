import { useSyncExternalStore } from 'react';
import type { Language } from '../../wording/language';
import type { LanguageChoice } from '../../excel/languageChoice';
import { languageChoice, onLanguageChange, paneLanguage } from './language';

/** The language of the moment; the component is drawn anew when it changes. What it keeps between drawings and holds texts depends on it. */
export function useLanguage(): Language {
  return useSyncExternalStore(onLanguageChange, paneLanguage);
}

/** What the user chose on the settings page. */
export function useLanguageChoice(): LanguageChoice {
  return useSyncExternalStore(onLanguageChange, languageChoice);
}
