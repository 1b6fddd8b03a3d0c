import type * as tables from './englishTables';

/** The tables of texts in English, by the names of their files. */
export type EnglishTables = typeof tables;

let given: (() => EnglishTables) | null = null;

/** From now on English is spoken from these tables. */
export function giveEnglish(english: () => EnglishTables): void {
  given = english;
}

/** Whether English can be spoken. */
export function hasEnglish(): boolean {
  return given !== null;
}

/** The tables, fetched before: whoever chooses the language sees to that. */
export function englishTables(): EnglishTables {
  if (!given) throw new Error('English is to be fetched before it is spoken');
  return given();
}

/** Fetches them: they are a file of their own, which most people never need. Rejects where it does not come. */
export async function fetchEnglish(): Promise<void> {
  const fetched = await import(/* webpackChunkName: "english" */ './englishTables');
  giveEnglish(() => fetched);
}
