import { inLanguage } from '../../../src/core/messages/language';
import type { Language } from '../../../src/core/messages/language';
import { spoken } from './spoken';
import { CHINESE_ONLY, areasIn, textsOf } from './messageTables';

const LANGUAGES: readonly Language[] = ['zh-CN', 'en-US'];
/** Files beside the areas. */
const HELPERS: Readonly<Record<string, readonly string[]>> = { '.': ['language', 'localized'], 'en-US': ['words'] };
const areas = areasIn('zh-CN').filter((area) => !CHINESE_ONLY.includes(area));

/** Labels of the form and words for its cells, which English texts name as they stand on the sheet. */
const SHEET_WORDS = [
  ...[
    '项目名称',
    '主管部门',
    '实施单位',
    '年度',
    '绩效指标',
    '指标性质',
    '度量单位',
    '一级指标',
    '二级指标',
    '三级指标',
  ],
  ...['年初预算数', '全年预算数', '全年执行数', '执行率', '预期目标', '实际完成情况'],
  ...['年度指标值', '实际完成值', '分值', '得分', '总分', '偏差原因', '【待补充】'],
];
const LABEL = new RegExp(`\\((${SHEET_WORDS.join('|')})\\)`, 'g');
/** What a cell has to say, with its meaning behind it. */
const TYPED_WORD = /(正向|反向|等于|区间|时效|定性|达成年度指标|部分达成|未达成|12个月) \([a-z ]+\)/g;
const CHINESE = /[\p{Script=Han}，。；：？！（）《》、～]/u;
const LATIN_SENTENCE = /[A-Za-z]{2,} [a-z]{2,}/;

describe.each(areas)('messages of %s', (area) => {
  test.each(LANGUAGES)('are all there in %s, and none too many', (language) => {
    const names = textsOf(area, language).map(({ path }) => path);
    const wanted = textsOf(area, '.').map(({ path }) => path);

    expect(names.sort()).toEqual(wanted.sort());
  });

  test.each(textsOf(area, 'zh-CN'))('$path says something in both languages', ({ path, text }) => {
    const english = textsOf(area, 'en-US').find((other) => other.path === path)?.text;

    expect(spoken(path, text)).not.toMatch(LATIN_SENTENCE);
    expect(spoken(path, english).replace(LABEL, '').replace(TYPED_WORD, '')).not.toMatch(CHINESE);
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
