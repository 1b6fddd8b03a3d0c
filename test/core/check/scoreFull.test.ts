import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import { findingsOf, withFund, withIndicator } from './findingsOf';

/** Codes at the score of a row that is scored in full. */
function atScore(target: string, actual: string, subcategory = '数量指标'): string[] {
  const form = withIndicator(0, { target, actual, subcategory, name: '修缮', weight: 5, score: 5 });
  return findingsOf(form)
    .filter(({ cell }) => cell === 'H14')
    .map(({ code }) => code);
}

test.each([
  ['≥95%', '90%'],
  ['≥12个', '10个'],
  ['≥12个', '10'],
  ['大于等于12', '10'],
  ['不低于12次', '11次'],
  ['＞12', '11'],
  ['≥1万人', '9000人'],
  ['≤5300', '5830'],
  ['≤5%', '5.5%'],
])('%s / %s scored in full is certainly wrong', (target, actual) => {
  expect(atScore(target, actual)).toEqual(['score.full']);
});

test.each([
  ['12', '10'],
  ['约12', '10'],
  ['=12', '10'],
  ['12-15', '10'],
  ['≥12', '约10'],
  // What a day too late costs is for the scheme to say.
  ['不超过5天', '6天'],
])('%s / %s is no more than a doubt', (target, actual) => {
  expect(atScore(target, actual)).toEqual(['score.mismatch']);
});

test.each([
  ['≥95%', '95%'],
  ['≥95%', '96%'],
  ['≥12个', '12个'],
  ['≤5300', '5300'],
  ['≤5300', '4000'],
  ['≥1万人', '10000人'],
  ['≥10000', '9999.9'],
  ['持续提高', '持续提高'],
])('%s / %s is right, to the cent', (target, actual) => {
  expect(atScore(target, actual)).toEqual([]);
});

test('a budget of 0 with nothing spent is right where the scheme counts it', () => {
  const zero = withFund(0, { initialBudget: 0, budget: 0, executed: 0 });
  const form = { ...zero, funds: zero.funds.slice(0, 1) };
  const zhejiang = schemeByName('浙江') ?? defaultScheme;
  const codes = (scheme = defaultScheme) => findingsOf(form, scheme).map(({ code }) => code);
  expect(codes()).toContain('funds.zero');
  expect(codes(zhejiang)).not.toContain('funds.zero');
});

test.each([
  ['2023年9月底前', '2023年11月', ['score.full']],
  ['9月前', '11月', ['score.full']],
  // In time by one reading of the deadline: the user is asked.
  ['9月前', '9月', []],
  ['2023年9月底前', '2023年9月', []],
])('%s done in %s and scored in full', (target, actual, found) => {
  expect(atScore(target, actual, '时效指标')).toEqual(found);
});
