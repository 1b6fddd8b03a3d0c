/** The languages users can read. What goes into a sheet is always Chinese. */
export type Language = 'zh-CN' | 'en-US';

/** How each language calls itself, for whoever cannot read the other. */
export const languageNames: Readonly<Record<Language, string>> = { 'zh-CN': '中文', 'en-US': 'English' };

let current: Language = 'zh-CN';

/** The language messages are given in now; Chinese until something else is set. */
export function currentLanguage(): Language {
  return current;
}

/** From now on messages are given in this language. */
export function setLanguage(language: Language): void {
  current = language;
}

/** The result of work done in a language of its own; for synchronous work only, the language is back when it returns. */
export function inLanguage<Result>(language: Language, work: () => Result): Result {
  const before = current;
  current = language;
  try {
    return work();
  } finally {
    current = before;
  }
}
