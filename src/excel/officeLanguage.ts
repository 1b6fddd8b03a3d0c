import type { Language } from '../wording/language';

/** The language Office shows itself in, or the nearest we have: Chinese for every kind of Chinese, else English. */
export function officeLanguage(): Language {
  const tag = Office.context.displayLanguage as string | undefined;
  return !tag || /^zh\b/i.test(tag) ? 'zh-CN' : 'en-US';
}
