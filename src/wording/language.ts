import { englishTables } from './english';
import type { EnglishTables } from './english';

/** The languages users can read. What goes into a sheet is always Chinese. */
export type Language = 'zh-CN' | 'en-US';

/** How each language calls itself, for whoever cannot read the other. */
export const languageNames: Readonly<Record<Language, string>> = { 'zh-CN': '中文', 'en-US': 'English' };

/** Something to be said, by whoever shows it and in the language of the reader. */
export type Saying = (language: Language) => string;

/** The type of a table of texts in any language: the same names and arguments, other words. */
export type Messages<Table> = Table extends string
  ? string
  : Table extends (...args: infer Args) => infer Result
    ? (...args: Args) => Messages<Result>
    : { readonly [Name in keyof Table]: Messages<Table[Name]> };

/** A table of texts in every language; a text that is missing in one of them does not compile. */
export type Translated<Table> = Readonly<Record<Language, Messages<Table>>>;

/** A table of texts by language, the English one, taken from those in English, with the names and arguments of the Chinese one. */
export function translated<Table>(
  chinese: Table,
  english: (tables: EnglishTables) => Messages<Table>,
): Translated<Table> {
  return inLanguages(chinese as Messages<Table>, english);
}

/** The same for texts of a type of their own. */
export function inLanguages<Texts>(
  chinese: Texts,
  english: (tables: EnglishTables) => Texts,
): Readonly<Record<Language, Texts>> {
  return {
    'zh-CN': chinese,
    get 'en-US'() {
      return english(englishTables());
    },
  };
}
