import type { Scheme } from '../../../src/core/scheme/scheme';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import { indicatorScore } from '../../../src/core/scoring/indicatorScore';
import { explained, points, score, whyNot } from './score';

const hubei = schemeByName('湖北') ?? defaultScheme;
const withSettings = (settings: Partial<Scheme>): Scheme => ({ ...defaultScheme, ...settings });

describe('higher is better', () => {
  test.each([
    ['≥95%', '90%', 10, '9.47'],
    ['1', '0.98', 15, '14.7'],
    ['100%', '98%', 10, '9.8'],
    ['100%', 0.98, 10, '9.8'],
    ['≥50个', '50', 8, '8'],
    ['12 ', '12 ', 10, '10'],
    ['＞５', '5', 10, '10'],
    ['5', '-3', 10, '0'],
    ['≥0', '-3', 10, '10'],
    ['-5%', '-5%', 10, '10'],
    ['-5%', '-8%', 10, '4'],
    ['=100', '120', 10, '10'],
    ['1000', '500', '10分', '5'],
  ])('%s and %s of %s give %s', (target, actual, weight, expected) => {
    expect(points(target, actual, weight)).toBe(expected);
  });
});

describe('lower is better', () => {
  test.each([
    ['≤5300', '5830', 10, '9'],
    ['≤5300', '5300', 10, '10'],
    ['≤5300', '10600', 10, '0'],
    ['≤5300', '99999', 10, '0'],
    ['<5300', '5300', 10, '10'],
    ['≤0', '0', 10, '10'],
    ['≤0', '1', 10, '0'],
    ['≤5300', '-1', 10, '10'],
    ['≤-5', '-3', 10, '6'],
  ])('%s and %s of %s give %s by the linear formula', (target, actual, weight, expected) => {
    expect(points(target, actual, weight)).toBe(expected);
  });

  test.each([
    ['≤5300', '5830', 10, '9.09'],
    ['≤5300', '10600', 10, '5'],
    ['≤0', '1', 10, '0'],
  ])('%s and %s of %s give %s by the ratio', (target, actual, weight, expected) => {
    expect(points(target, actual, weight, '', hubei)).toBe(expected);
  });

  test('成本 means less is better unless the target has a sign or is a percentage', () => {
    expect(points('55', '50', 5, '成本')).toBe('5');
    expect(points('55', '60', 5, '成本')).toBe('4.55');
    expect(points('≥55', '50', 5, '成本')).toBe('4.55');
    expect(points('100%', '98%', 5, '成本')).toBe('4.9');
  });
});

describe('a target of 0', () => {
  test.each([
    ['0', '0', '5'],
    ['0', '3', '0'],
    ['=0', '0', '5'],
    ['=0起', '1起', '0'],
    ['=0', '-1', '5'],
  ])('%s with %s gives %s', (target, actual, expected) => {
    expect(points(target, actual, 5)).toBe(expected);
  });
});

describe('a range', () => {
  test.each([
    ['3-5', '3', '10'],
    ['3-5', '5', '10'],
    ['3-5', '2', '6.67'],
    ['3-5', '6', '8'],
    ['90%~95%', '85%', '9.44'],
    ['90%~95%', '0.92', '10'],
    ['3-5', '3-5', '10'],
    ['3-5', '3-4', '10'],
  ])('%s with %s gives %s', (target, actual, expected) => {
    expect(points(target, actual, 10)).toBe(expected);
  });

  test('is left above its upper bound by the formula of the scheme', () => {
    expect(points('3-5', '6', 10, '', hubei)).toBe('8.33');
  });
});

describe('a deadline', () => {
  test.each([
    ['2020-12-31', '2020-12-31', '5'],
    ['2020-12-31', '2020-12-20', '5'],
    ['2020年12月底前', '2020-12-31', '5'],
    ['2020年1月1日至2020年12月31日', '2020年1月1日至2020年12月31日', '5'],
    ['2020年1月1日至2020年12月31日', '2020-11-30', '5'],
    ['2020-12-31', 44196, '5'],
    ['2020-12-31', '12月20日', '5'],
    ['12月底之前', '12月31日', '5'],
    ['2020-12-31', '2021-01-20', 'late'],
    ['2020-12-15', '2020年12月', 'timeAmbiguous'],
    ['12月底之前', '2020-12-20', '5'],
    ['11月底之前', '2020-12-20', 'yearMissing'],
    ['2020-12-31', '100%', 'kindMismatch'],
    ['2020-12-31', '已完成', 'kindMismatch'],
  ])('%s with %s gives %s', (target, actual, expected) => {
    expect(points(target, actual, 5)).toBe(expected);
  });

  test('without a year is in the year of the form', () => {
    const request = { target: { value: '12月底之前' }, actual: { value: '2020-12-20' }, weight: { value: 5 } };
    expect(indicatorScore({ ...request, year: 2020 }, defaultScheme).score?.toFixed()).toBe('5');
    expect(indicatorScore({ ...request, year: 2019 }, defaultScheme).noScore?.code).toBe('late');
  });

  test('that is missed gives what the scheme says', () => {
    expect(points('2020-12-31', '2021-01-20', 5, '', withSettings({ missedDeadline: 'zero' }))).toBe('0');
    // 366 days were planned in 2020, 386 were taken.
    expect(points('2020年1月至12月', '2021-01-20', 5, '', withSettings({ missedDeadline: 'ratio' }))).toBe('4.74');
    expect(points('2020-12-31', '2021-01-20', 5, '', withSettings({ missedDeadline: 'ratio' }))).toBe('startUnclear');
    expect(points('30天', '40天', 5, '时效', withSettings({ missedDeadline: 'ratio' }))).toBe('3.75');
  });
});

describe('a length of time', () => {
  test.each([
    ['12个月', '12个月', '', '5'],
    ['12个月', '1年', '', '5'],
    ['12个月', '11个月', '', 'timeAmbiguous'],
    ['12个月', '11个月', '时效', '5'],
    ['12个月', '13个月', '时效', 'late'],
    ['≤30天', '33天', '', '4.5'],
    ['≥12个月', '6个月', '', '2.5'],
    ['12', '12', '时效', '5'],
    ['12', '11', '时效', 'timeAmbiguous'],
    ['98%', '49%', '时效', '2.5'],
    ['1年', '365天', '时效', 'unitMismatch'],
  ])('%s with %s and nature "%s" gives %s', (target, actual, nature, expected) => {
    expect(points(target, actual, 5, nature)).toBe(expected);
  });
});

describe('a qualitative target', () => {
  test.each([
    ['持续提高', '90%', 15, '14'],
    ['长期', '90%', 15, '14'],
    ['持续提高', 0.9, 15, '14'],
    ['持续提高', '120%', 12.5, '12.5'],
    ['及时', '及时', 20, '20'],
    ['及 时。', '及时', 20, '20'],
    ['效果明显', '达成预期指标', 12.5, '12.5'],
    ['效果明显', '部分达成年度指标并具有一定效果', 10, '7'],
    ['效果明显', '未达成年度指标且效果较差', 10, '3'],
    ['严格执行', '基本执行', 10, 'wordDiffers'],
    ['持续提高', '90', 10, 'kindMismatch'],
    ['持续提高', '2020-12-31', 10, 'kindMismatch'],
  ])('%s with %s of %s gives %s', (target, actual, weight, expected) => {
    expect(points(target, actual, weight)).toBe(expected);
  });

  test('keeps decimals where a whole point would leave the band of the grade', () => {
    expect(points('显著', '部分达成', 5)).toBe('3.5');
  });

  test('keeps the decimals the scheme wants', () => {
    const qualitative = { ...defaultScheme.qualitative, decimals: 1 };
    expect(points('持续提高', '90%', 15, '', withSettings({ qualitative }))).toBe('13.5');
  });

  test('names the band the points fall into', () => {
    const { band } = score('显著', '部分达成', 15);
    expect([band?.grade, band?.low.toNumber(), band?.high.toNumber()]).toEqual(['partly', 9, 12]);
    expect(score('显著', '70%', 15, '', hubei).band?.low.toNumber()).toBe(7.5);
  });
});

describe('over-completion', () => {
  test.each([
    ['100', '120', false],
    ['100', '120.01', true],
    ['12次', '150次', true],
    ['≤100', '50', false],
    ['0', '5', false],
  ])('%s with %s: %s', (target, actual, expected) => {
    expect(score(target, actual, 10).overCompleted).toBe(expected);
  });

  test('counts from 130 % in 广西', () => {
    const guangxi = schemeByName('广西') ?? defaultScheme;
    expect(score('100', '125', 10, '', guangxi).overCompleted).toBe(false);
    expect(score('100', '131', 10, '', guangxi).overCompleted).toBe(true);
  });

  test('costs points where the scheme says so, never more than there are', () => {
    const overCompletion = { threshold: 1.2, deduction: 2, explain: true };
    expect(points('100', '200', 10, '', withSettings({ overCompletion }))).toBe('8');
    expect(points('100', '200', 1, '', withSettings({ overCompletion }))).toBe('0');
  });
});

describe('no score', () => {
  test.each([
    ['', '', 10, '', 'blankRow'],
    [null, '  ', 10, '', 'blankRow'],
    ['', '5', 10, '', 'targetMissing'],
    ['5', null, 10, '', 'actualMissing'],
    ['/', '/', 10, '', 'notApplicable'],
    ['5', '5', '', '', 'weightMissing'],
    ['5', '5', 'abc', '', 'weightInvalid'],
    ['5', '5', 0, '', 'weightInvalid'],
    ['5', '5', -1, '', 'weightInvalid'],
    ['5', '5', 10, '随便', 'natureUnknown'],
    ['≥5', '5', 10, '反向', 'natureConflict'],
    ['550万元', '20人', 10, '', 'unitMismatch'],
    ['100%', '达成年度指标', 10, '', 'kindMismatch'],
    ['100', '很好', 10, '', 'kindMismatch'],
  ])('%s, %s, %s, "%s": %s, with a sentence', (target, actual, weight, nature, reason) => {
    const outcome = score(target, actual, weight, nature);
    expect([outcome.score, outcome.noScore?.code]).toEqual([null, reason]);
    expect(whyNot(outcome)).toMatch(/[\u4e00-\u9fff].*。$/u);
  });

  test('a row without weight still has nature and deviation', () => {
    const { nature, deviation, score: none } = score('100%', '98%', '');
    expect([nature, deviation()?.toNumber(), none]).toEqual(['higher', -0.02, null]);
  });
});

test('a unit from the 度量单位 column counts where the cells name none', () => {
  const request = { target: { value: '≥100' }, actual: { value: '98' }, weight: { value: 10 }, unit: { value: '%' } };
  const outcome = indicatorScore(request, defaultScheme);
  expect(outcome.score?.toFixed()).toBe('9.8');
  expect(outcome.target).toMatchObject({ kind: 'number', percent: true });
  expect(explained(outcome)).toContain('度量单位“%”');
});

test.each([
  ['100%', '98%', '', -0.02],
  ['≤100', '110', '', -0.1],
  ['≤100', '90', '', 0.1],
  ['3-5', '2', '', -1 / 3],
  ['3-5', '4', '', 0],
  ['12个月', '13个月', '时效', -1 / 12],
])('the deviation of %s and %s is negative when worse: %s %d', (target, actual, nature, expected) => {
  expect(score(target, actual, 10, nature).deviation()?.toNumber()).toBeCloseTo(expected, 15);
});

test.each([
  ['0', '5'],
  ['持续提高', '90%'],
  ['2020-12-31', '2020-12-30'],
])('%s and %s have no deviation', (target, actual) => {
  expect(score(target, actual, 10).deviation()).toBeNull();
});

test.each([
  ['≥20201231', '10100615.5', '5'],
  ['20000000', '20201231', '10'],
  ['20201231', '20201230', '10'],
])(
  'eight digits are a day beside a day and a number beside a number: %s and %s give %s',
  (target, actual, expected) => {
    expect(points(target, actual, 10)).toBe(expected);
  },
);

describe('exactness', () => {
  test('0.1 + 0.2 as Excel hands it over is 0.3', () => {
    expect(points('0.3', 0.1 + 0.2, 10)).toBe('10');
  });

  test('a tie is rounded up, as it is multiplied before it is divided', () => {
    // 7/12 × 1.62 is exactly 0.945.
    expect(points('12', '7', 1.62)).toBe('0.95');
  });
});
