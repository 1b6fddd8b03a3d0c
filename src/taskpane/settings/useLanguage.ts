import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { LanguageChoice } from '../../excel/userSettings';
import type { Language } from '../../wording/language';
import { paneMessages } from '../../wording/pane';
import { languageChoice, onLanguageChange, paneLanguage } from './language';

/** The language of the moment; the component is drawn anew when it changes. What it keeps between drawings and holds texts depends on it. */
export function useLanguage(): Language {
  return useSyncExternalStore(onLanguageChange, paneLanguage);
}

/** What the user chose on the settings page. */
export function useLanguageChoice(): LanguageChoice {
  return useSyncExternalStore(onLanguageChange, languageChoice);
}

const TAGS = { 'zh-CN': 'zh-Hans', 'en-US': 'en-US' } as const;

/** Tells the browser and screen readers which language the page is in. */
export function usePageLanguage(): void {
  const language = useLanguage();
  useLayoutEffect(() => {
    document.documentElement.lang = TAGS[language];
    document.title = paneMessages[language].title();
  }, [language]);
}
