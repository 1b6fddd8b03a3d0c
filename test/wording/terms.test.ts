import { termMessages } from '../../src/wording/pane';
import { builtInSchemes } from '../../src/core/scheme/schemes';
import { templates } from '../../src/core/sheet/templates/templateById';

const onForms = [
  ...builtInSchemes.flatMap(({ name, grades, sections }) => [
    name,
    ...grades.map((grade) => grade.name),
    ...sections.map(({ category }) => category),
  ]),
  ...templates.flatMap(({ indicators, funds }) => [
    ...indicators.sections.flatMap(({ category, subcategories }) => [category, ...subcategories]),
    ...funds.parts.map(({ label }) => label.trim().replace(/^其中：/, '')),
  ]),
];
const english = (term: string) => termMessages['en-US'].named(term);

test.each([...new Set(onForms)])('%s is named in English and as it stands on the form', (term) => {
  expect(english(term)).toMatch(/^[A-Z0-9][\w ,]+ \(/);
  expect(english(term).endsWith(`(${term})`)).toBe(true);
  expect(termMessages['zh-CN'].named(term)).toBe(term);
});

test.each(templates.map(({ name }) => name))('the layout %s has an English name', (name) => {
  expect(english(name)).toMatch(/^[\w ,()+]+$/);
});

test('where there is little room the English name is enough', () => {
  expect(termMessages['en-US'].brief('产出指标')).toBe('Output');
  expect(termMessages['zh-CN'].brief('产出指标')).toBe('产出指标');
});

test('the words of users stay as they are', () => {
  expect(english('我县方案')).toBe('我县方案');
});
