import type { Language } from './language';
import { currentLanguage } from './language';

/** The type of a table of messages in any language: the same names and arguments, other words. */
export type Messages<Table> = Table extends string
  ? string
  : Table extends (...args: infer Args) => infer Result
    ? (...args: Args) => Messages<Result>
    : { readonly [Name in keyof Table]: Messages<Table[Name]> };

/**
 * One table from the tables of all languages; whatever is taken from it answers in the language of the moment. Texts that are
 * not functions are looked up when they are read, so do not keep them.
 */
export function localized<Table>(
  tables: Readonly<Record<'zh-CN', Table>> & Readonly<Record<'en-US', Messages<NoInfer<Table>>>>,
): Messages<Table> {
  // The types above promise that every table has the shape of the first; below only the shape matters.
  return inCurrentLanguage(tables) as Messages<Table>;
}

type ByLanguage = Readonly<Record<Language, unknown>>;
type Sentence = (...args: readonly unknown[]) => unknown;

function inCurrentLanguage(texts: ByLanguage): unknown {
  const example = texts['zh-CN'];
  if (typeof example === 'function') {
    return (...args: readonly unknown[]) => (texts[currentLanguage()] as Sentence)(...args);
  }
  const table = {};
  for (const name of Object.keys(example as object)) defineText(table, name, textsNamed(name, texts));
  return table;
}

function defineText(table: object, name: string, texts: ByLanguage): void {
  if (typeof texts['zh-CN'] === 'string') {
    Object.defineProperty(table, name, { enumerable: true, get: () => texts[currentLanguage()] });
  } else {
    Object.defineProperty(table, name, { enumerable: true, value: inCurrentLanguage(texts) });
  }
}

function textsNamed(name: string, tables: ByLanguage): ByLanguage {
  const named = (table: unknown) => (table as Readonly<Record<string, unknown>>)[name];
  return { 'zh-CN': named(tables['zh-CN']), 'en-US': named(tables['en-US']) };
}
