import { score, whyNot } from './score';

const decided = (target: string, actual: string, nature: string) => {
  const outcome = score(target, actual, 10, nature);
  return [outcome.nature, outcome.natureSource, outcome.noScore?.code ?? null];
};

describe('the nature an indicator is scored by, and where it comes from', () => {
  test.each([
    // The target's own sign.
    ['≥95%', '90%', '', 'higher', 'comparator'],
    ['>95%', '90%', '', 'higher', 'comparator'],
    ['不超过5', '4', '', 'lower', 'comparator'],
    ['═100%', '98%', '', 'equal', 'comparator'],
    ['≥95%', '90%', '数量指标', 'higher', 'comparator'],
    // The argument.
    ['95', '90', '正向', 'higher', 'argument'],
    ['95', '90', '反向指标', 'lower', 'argument'],
    ['95', '90', ' ≤ ', 'lower', 'argument'],
    ['95', '90', '≧', 'higher', 'argument'],
    ['95', '90', '等于', 'equal', 'argument'],
    ['3-5', '4', '区间', 'range', 'argument'],
    ['及时', '及时', '定性', 'qualitative', 'argument'],
    ['2020-12-31', '2020-12-31', '时效', 'time', 'inferred'],
    ['=55', '50', '反向', 'lower', 'argument'],
    ['≥55', '50', '等于', 'higher', 'argument'],
    // The 二级指标.
    ['55', '50', '成本指标', 'lower', 'subcategory'],
    ['55', '50', '经济成本指标', 'lower', 'subcategory'],
    ['100%', '98%', '成本指标', 'higher', 'subcategory'],
    ['12个月', '11个月', '时效指标', 'time', 'subcategory'],
    ['98%', '97%', '时效指标', 'higher', 'subcategory'],
    ['≤55', '50', '时效指标', 'lower', 'comparator'],
    // What the target is.
    ['95', '90', '', 'higher', 'inferred'],
    ['95', '90', '/', 'higher', 'inferred'],
    ['95', '90', '定量', 'higher', 'inferred'],
    ['0', '0', '', 'equal', 'inferred'],
    ['3-5', '4', '', 'range', 'inferred'],
    ['2020-12-31', '2020-12-30', '', 'time', 'inferred'],
    ['12个月', '12个月', '', 'time', 'inferred'],
    ['持续提高', '90%', '', 'qualitative', 'inferred'],
    // A direction says nothing about words and dates.
    ['持续提高', '90%', '正向', 'qualitative', 'inferred'],
    ['2020-12-31', '2020-12-30', '反向', 'time', 'inferred'],
  ])('%s, %s with "%s" is %s by %s', (target, actual, nature, expected, source) => {
    expect(decided(target, actual, nature)).toEqual([expected, source, null]);
  });

  test.each([
    ['≤55', '50', '正向'],
    ['≥55', '50', '反向'],
    ['≤55', '50', '='],
    ['≥55', '50', '定性'],
    ['55', '50', '区间'],
    ['55', '50', '定性'],
    ['3-5', '4', '正向'],
    ['及时', '及时', '区间'],
    ['2020-12-31', '2020-12-31', '定性'],
  ])('%s and %s with "%s" contradict each other: no score', (target, actual, nature) => {
    expect(decided(target, actual, nature)).toEqual([null, null, 'natureConflict']);
  });

  test('an unknown nature is said to be one, with the words that are known', () => {
    const outcome = score('5', '5', 10, '大概');
    expect(outcome.noScore?.code).toBe('natureUnknown');
    expect(whyNot(outcome)).toContain('“大概”');
    expect(whyNot(outcome)).toContain('正向、反向、等于、区间、时效、定性');
  });
});
