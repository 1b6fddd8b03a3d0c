import { useLayoutEffect } from 'react';
import { paneMessages } from '../../wording/pane';
import { useLanguage } from './useLanguage';

const TAGS = { 'zh-CN': 'zh-Hans', 'en-US': 'en-US' } as const;

/** Tells the browser and screen readers which language the page is in. */
export function usePageLanguage(): void {
  const language = useLanguage();
  useLayoutEffect(() => {
    document.documentElement.lang = TAGS[language];
    document.title = paneMessages[language].title();
  }, [language]);
}
