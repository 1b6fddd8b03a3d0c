import { inLanguage } from '../../../src/core/messages/language';
import type { Language } from '../../../src/core/messages/language';
import { foreignWords } from '../../wording/foreignWords';
import { spoken } from './spoken';
import { CHINESE_ONLY, areasIn, textsOf } from './messageTables';

const LANGUAGES: readonly Language[] = ['zh-CN', 'en-US'];
/** Files beside the areas. */
const HELPERS: Readonly<Record<string, readonly string[]>> = { '.': ['language', 'localized'], 'en-US': ['words'] };
const areas = areasIn('zh-CN').filter((area) => !CHINESE_ONLY.includes(area));

describe.each(areas)('messages of %s', (area) => {
  test.each(LANGUAGES)('are all there in %s, and none too many', (language) => {
    const names = textsOf(area, language).map(({ path }) => path);
    const wanted = textsOf(area, '.').map(({ path }) => path);

    expect(names.sort()).toEqual(wanted.sort());
  });

  test.each(textsOf(area, 'zh-CN'))('$path says something in both languages', ({ path, text }) => {
    const english = textsOf(area, 'en-US').find((other) => other.path === path)?.text;

    expect(foreignWords(spoken(path, text), 'zh-CN')).toBeNull();
    expect(foreignWords(spoken(path, english), 'en-US')).toBeNull();
  });

  test('are given in the language of the moment', () => {
    for (const language of LANGUAGES) {
      const own = textsOf(area, language);
      const given = new Map(textsOf(area, '.').map(({ path, text }) => [path, text]));
      inLanguage(language, () => {
        for (const { path, text } of own.filter((entry) => typeof entry.text === 'function')) {
          expect(spoken(path, given.get(path), text)).toBe(spoken(path, text));
        }
      });
      expect(inLanguage(language, () => plainTexts(area, '.'))).toEqual(plainTexts(area, language));
    }
  });
});

test('every area is in both languages or said to be Chinese only', () => {
  const localizedAreas = areasIn('.').filter((area) => !HELPERS['.']?.includes(area));
  const englishAreas = areasIn('en-US').filter((area) => !HELPERS['en-US']?.includes(area));

  expect(localizedAreas).toEqual(areas);
  expect(englishAreas).toEqual(areas);
});

function plainTexts(area: string, folder: Language | '.') {
  const plain = textsOf(area, folder).filter(({ text }) => typeof text === 'string');
  return plain.sort((left, right) => left.path.localeCompare(right.path));
}
