import { parseFormDefaults } from '../../../src/core/scheme/formDefaults';
import { evaluatedYear } from '../../../src/core/sheet/evaluatedYear';
import { formChoices, usualChoices } from '../../../src/core/sheet/formChoices';
import { templateById } from '../../../src/core/sheet/templates/templateById';

const kept = {
  ...usualChoices(templateById('yunnan-14')),
  department: '县档案局',
  implementer: '县档案馆',
  fundParts: [],
};

test.each([
  [new Date(2026, 0, 1), 2025],
  [new Date(2026, 5, 30), 2025],
  [new Date(2026, 6, 1), 2026],
  [new Date(2026, 11, 31), 2026],
])('a form begun on %s is about %i', (today, year) => {
  expect(evaluatedYear(today)).toBe(year);
});

test('nothing was kept: the national form, two rows of 数量指标 and one of every other', () => {
  const { templateId, rows, department } = formChoices(null);
  expect([templateId, rows['数量指标'], rows['质量指标'], department]).toEqual(['national-2020', 2, 1, '']);
});

test('what was kept comes again, as it was', () => {
  const choices = { ...kept, hasSignatureLine: true, rows: { ...kept.rows, 数量指标: 7 } };
  expect(formChoices(parseFormDefaults(JSON.stringify(choices)))).toEqual(choices);
});

test('what was kept before there was a line for names and date comes again without one', () => {
  const { hasSignatureLine, ...before } = kept;
  expect(hasSignatureLine).toBe(false);
  expect(formChoices(parseFormDefaults(JSON.stringify(before)))).toEqual(kept);
});

test('a template that is known no longer: the usual form', () => {
  const choices = formChoices({ ...kept, templateId: 'gone' });
  expect(choices).toEqual(formChoices(null));
});

test('a scheme, a row and a fund line that are known no longer: the usual ones of the template', () => {
  const strange = { ...kept, schemeId: 'gone', fundParts: ['strange'], rows: { strange: 3 } };
  const usual = usualChoices(templateById('yunnan-14'));
  expect(formChoices(strange)).toEqual({ ...kept, schemeId: usual.schemeId, fundParts: [], rows: usual.rows });
});

test.each([null, '', '{', '[]', '{"templateId":1}', JSON.stringify({ ...kept, rows: { 数量指标: -1 } })])(
  'what makes no sense (%s) is nothing',
  (text) => {
    expect(parseFormDefaults(text)).toBeNull();
  },
);
