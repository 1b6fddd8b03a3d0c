import { formChoices } from '../../../src/core/sheet/formChoices';
import { draftProblems } from '../../../src/taskpane/state/draftProblems';
import { draftForm, emptyDraft } from '../../../src/taskpane/state/insertDraft';

const draft = emptyDraft(2026, formChoices(null), 'functions');

test('an untouched draft can be inserted', () => {
  expect(draftProblems(draft, 'zh-CN')).toEqual({});
  expect(draftForm(draft)).toMatchObject({
    year: 2026,
    project: '',
    moneyUnit: '万元',
    hasSignatureLine: false,
  });
  const names = draftForm(draft)?.indicators.map(({ subcategory }) => subcategory);
  expect(names?.slice(0, 3)).toEqual(['数量指标', '数量指标', '质量指标']);
});

test.each([
  ['2020', 2020],
  [' ２０２０ ', 2020],
  ['2020年', 2020],
  ['2020年度', 2020],
])('the year %s is %i', (year, expected) => {
  expect(draftForm({ ...draft, year })?.year).toBe(expected);
});

test.each(['', '20', '20200', '1999', '2100', '今年'])('the year “%s” is asked for again', (year) => {
  expect(draftProblems({ ...draft, year }, 'zh-CN').year).toMatch(/年份/);
  expect(draftForm({ ...draft, year })).toBeNull();
});

test('a form without any row is refused', () => {
  const rows = { 数量指标: 0, 质量指标: 0 };
  expect(draftProblems({ ...draft, rows }, 'zh-CN').rows).toMatch(/至少/);
  expect(draftForm({ ...draft, rows })).toBeNull();
});

test('spaces around names are taken off', () => {
  expect(draftForm({ ...draft, project: ' 档案事业费 ' })?.project).toBe('档案事业费');
});
