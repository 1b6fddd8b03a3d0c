import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../src/wording/language';
import { CHINESE_ONLY } from './areas';
import { foreignWords } from './foreignWords';
import { spoken } from './spoken';

const WORDING = path.join(__dirname, '../../src/wording');
const LANGUAGES: readonly Language[] = ['zh-CN', 'en-US'];
/** What is said of findings, fixes, readings and scores takes figures of its own and is tried with them elsewhere. */
const TRIED_ELSEWHERE = [
  ...['bases', 'checkSentences', 'findings', 'fixes', 'quantities', 'subjects'],
  ...['schemeFieldNames', 'schemeFieldNotes', 'schemeSentences'],
  ...['functions', 'scoreTerms', 'scoring'],
];
/** Grammar of one language. */
const HELPERS = ['words'];

/** A text or function under its path, e.g. 'pane.paneMessages.pages.fill'. */
interface Text {
  readonly path: string;
  readonly text: unknown;
}

const areasIn = (folder: Language) =>
  readdirSync(path.join(WORDING, folder))
    .map((file) => path.parse(file).name)
    .filter((name) => ![...TRIED_ELSEWHERE, ...HELPERS].includes(name))
    .sort();
const areas = areasIn('zh-CN').filter((area) => !CHINESE_ONLY.includes(area));

function textsOf(area: string, folder: Language): Text[] {
  return textsIn(exportsOf(area, folder), area);
}

function textsIn(table: unknown, at: string): Text[] {
  if (typeof table !== 'object' || table === null) return [{ path: at, text: table }];
  return Object.entries(table).flatMap(([name, text]) => textsIn(text, `${at}.${name}`));
}

/** The tables as the code has them: those with a text for each language. */
const TABLES = new Map(
  readdirSync(WORDING, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- a new file cannot be forgotten here
    .flatMap(({ name }) => Object.entries(require(path.join(WORDING, name)) as Record<string, unknown>))
    .filter(([, table]) => typeof table === 'object'),
) as ReadonlyMap<string, Readonly<Record<Language, unknown>>>;

/** What an area exports in a language. */
function exportsOf(area: string, folder: Language): Readonly<Record<string, unknown>> {
  // Areas are found by looking, so that a new one cannot be forgotten here.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require(path.join(WORDING, folder, area)) as Readonly<Record<string, unknown>>;
}

describe.each(areas)('the texts of %s', (area) => {
  test('are the same in every language, none missing and none too many', () => {
    const [chinese, english] = LANGUAGES.map((language) =>
      textsOf(area, language)
        .map((text) => text.path)
        .sort(),
    );
    expect(english).toEqual(chinese);
  });

  test('are all to be had by language', () => {
    const tables = Object.keys(exportsOf(area, 'zh-CN')).filter((name) => /(?:Messages?|Names)$/.test(name));
    expect(tables).not.toEqual([]);
    for (const name of tables) {
      for (const language of LANGUAGES) expect(TABLES.get(name)?.[language]).toBe(exportsOf(area, language)[name]);
    }
  });

  test.each(textsOf(area, 'zh-CN'))('$path says something in both languages', ({ path: at, text }) => {
    const english = textsOf(area, 'en-US').find((other) => other.path === at)?.text;
    expect(foreignWords(spoken(at, text), 'zh-CN')).toBeNull();
    expect(foreignWords(spoken(at, english), 'en-US')).toBeNull();
  });
});

test('every area is in both languages or said to be Chinese only', () => {
  expect(areasIn('en-US')).toEqual(areas);
  expect(areasIn('zh-CN')).toEqual([...areas, ...CHINESE_ONLY].sort());
});
