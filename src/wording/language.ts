/** The languages users can read. What goes into a sheet is always Chinese. */
export type Language = 'zh-CN' | 'en-US';

/** How each language calls itself, for whoever cannot read the other. */
export const languageNames: Readonly<Record<Language, string>> = { 'zh-CN': '中文', 'en-US': 'English' };
