import Decimal from 'decimal.js';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { explanationRequired } from '../../../src/core/scoring/outcome';
import { gradeOf, totalScore } from '../../../src/core/scoring/totalScore';
import { score } from './score';

const decimals = (...values: (number | string)[]) => values.map((value) => new Decimal(value));

test.each([
  ['100', '优'],
  ['90', '优'],
  ['89.99', '良'],
  ['80', '良'],
  ['79.99', '中'],
  ['60', '中'],
  ['59.99', '差'],
  ['0', '差'],
])('%s points are %s', (total, grade) => {
  expect(gradeOf(new Decimal(total), defaultScheme)).toBe(grade);
});

test('the total has two decimals and no binary remainder', () => {
  expect(totalScore(decimals('0.1', '0.2', '98.2'), null, defaultScheme).toFixed()).toBe('98.5');
});

test('the total stays below the limit the execution rate sets, where the scheme has one', () => {
  const scheme: Scheme = {
    ...defaultScheme,
    rateCaps: [
      { belowRate: 0.8, maxTotal: 89 },
      { belowRate: 0.7, maxTotal: 79 },
      { belowRate: 0.6, maxTotal: 69 },
      { belowRate: 0.5, maxTotal: 59 },
    ],
  };
  const total = (rate: number) => totalScore(decimals(95), new Decimal(rate), scheme).toNumber();
  expect([0.8, 0.79, 0.7, 0.65, 0.5, 0.49].map(total)).toEqual([95, 89, 89, 79, 69, 59]);
  expect(totalScore(decimals(50), new Decimal(0.65), scheme).toNumber()).toBe(50);
});

describe('a reason must be given', () => {
  const required = (target: string, actual: string, printed: number | null, scheme: Scheme = defaultScheme) =>
    explanationRequired(score(target, actual, 10), printed === null ? null : new Decimal(printed), scheme);

  test.each([
    ['100%', '98%', null, true],
    ['100%', '100%', null, false],
    ['100%', '100%', 9, true],
    ['100%', '98%', 10, false],
    ['100', '121', 10, true],
    ['严格执行', '基本执行', null, false],
    ['严格执行', '基本执行', 8, true],
    ['', '', null, false],
  ])('%s, %s, printed %s: %s', (target, actual, printed, expected) => {
    expect(required(target, actual, printed)).toBe(expected);
  });

  test('not for over-completion where the scheme waives it', () => {
    const overCompletion = { ...defaultScheme.overCompletion, explain: false };
    expect(required('100', '121', 10, { ...defaultScheme, overCompletion })).toBe(false);
  });
});
