import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { indicatorScore } from '../../../src/core/scoring/indicatorScore';
import { unrecognizedFigure } from '../../../src/core/scoring/unrecognizedFigure';
import { points, score, whyNot } from './score';

// golden/wordTargets.tsv: targets as people write them, with whether each holds a figure (or says what must not happen) or words
// alone. Written from the forms and from common speech before the code was.
const [, ...cases] = readFileSync(path.join(__dirname, 'golden/wordTargets.tsv'), 'utf8')
  .replace(/\n$/, '')
  .split('\n')
  .map((line) => line.split('\t') as [string, string]);

test.each(cases)('%s holds %s', (text, holds) => {
  expect(unrecognizedFigure(text) === null ? 'words' : 'figure').toBe(holds);
});

test('a figure is one in every spelling', () => {
  for (const text of ['提高5%', '提高５%', '提高 5 %', '提高5％', '提高百分之五', '提高５ ％']) {
    expect([text, unrecognizedFigure(text)]).toEqual([text, 'figure']);
  }
});

const UNRECOGNIZED = 'targetUnrecognized';

describe('a text target with a figure, 零 or 无 that was not read', () => {
  it.each([
    ['较上年提高5%', '良'],
    ['较上年提高5%', '已完成'],
    ['较上年提高5%', '98%'],
    ['较上年提高5％', '有所提高'],
    ['由85%提高到90%', '完成较好'],
    ['大半村庄通水', '60%'],
    ['新建2座、改造3座', '5座'],
    ['三年内见效', '90%'],
    ['第三季度左右完成', '90%'],
    ['每户一万元补助', '1万元'],
    ['零事故', '100%'],
    ['零事故', '良好'],
    ['无重大安全事故', '安全'],
    ['无投诉', '95%'],
    ['基本无投诉', '1'],
  ])('%s / %s is never scored as words', (target, actual) => {
    for (const nature of ['', '定性', '数量指标', '反向', '成本']) {
      expect([nature, points(target, actual, 10, nature)]).toEqual([nature, UNRECOGNIZED]);
    }
  });

  it('says what to do, with the bands to choose from', () => {
    const message = whyNot(score('较上年提高5%', '已完成', 10));
    expect(message).toContain('“较上年提高5%”里有数字');
    expect(message).toContain('请把指标值写成一个数');
    expect(message).toContain('达成年度指标 8～10 分');
    expect(whyNot(score('零事故', '良好', 10))).toContain('请把指标值写成 0');
  });

  it('answered with the same text or by the judgement of the user needs no reading', () => {
    expect(points('较上年提高5%', '较上年提高５％', 10)).toBe('10');
    expect(points('零事故', '零事故', 10)).toBe('10');
    expect(points('零事故', '达成年度指标', 10)).toBe('10');
    expect(points('新建2座、改造3座', '部分达成', 10)).toBe('7');
  });

  it('does not apply where the answer is /', () => {
    expect(points('较上年提高5%', '/', 10)).toBe('notApplicable');
  });

  it('is open under every scheme and year', () => {
    const request = { target: { value: '较上年提高5%' }, actual: { value: '良' }, weight: { value: 10 }, year: 2020 };
    expect(indicatorScore(request, defaultScheme).noScore?.code).toBe(UNRECOGNIZED);
  });
});

describe('words alone', () => {
  it.each([
    ['持续提高', '90%', 15, '14'],
    ['持续推进', '90%', 15, '14'],
    ['长期', '90%', 15, '14'],
    ['万众一心', '90%', 10, '9'],
    ['统一管理', '95%', 10, '10'],
    ['第三方评价良好', '80%', 10, '8'],
    ['无障碍设施完善', '90%', 10, '9'],
    ['一般及以上水平', '90%', 10, '9'],
    ['持续提高', 0.9, 15, '14'],
    ['达成年度指标', '部分达成', 10, '7'],
  ])('%s / %s of %s is a degree of achievement: %s', (target, actual, weight, expected) => {
    expect(points(target, actual, weight)).toBe(expected);
  });

  it('are not answered by a bare 0, which may count what has not happened', () => {
    expect(points('防止返贫', 0, 10)).toBe('kindMismatch');
    expect(points('防止返贫', '0', 10)).toBe('kindMismatch');
    expect(points('持续提高', '0%', 10)).toBe('degreeUnclear');
  });
});

describe('targets that are read as before', () => {
  it.each([
    ['≥95%', '90%', '9.47'],
    ['3天以内', '2天', '10'],
    ['不少于12种', '14种', '10'],
    ['0', '0', '10'],
    ['0', '1', '0'],
    ['二十次', '20次', '10'],
    ['2020年12月底前', '2020-12-20', '10'],
  ])('%s / %s', (target, actual, expected) => {
    expect(points(target, actual, 10)).toBe(expected);
  });
});
