import Decimal from 'decimal.js';
import type { CellValue } from '../../../src/core/cell/cell';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import { executionRate } from '../../../src/core/scoring/executionRate';
import { executionScore } from '../../../src/core/scoring/executionScore';
import { rateExplanationRequired } from '../../../src/core/scoring/outcome';
import { sayNoRate } from '../../../src/wording/sayScore';

type Value = CellValue | null;
const rate = (budget: Value, executed: Value, scheme: Scheme = defaultScheme) =>
  executionRate({ value: budget }, { value: executed }, scheme);
const points = (budget: Value, executed: Value, weight = 10, scheme: Scheme = defaultScheme) =>
  executionScore(rate(budget, executed, scheme), new Decimal(weight), scheme)?.toFixed() ?? null;
const named = (name: string): Scheme => {
  const scheme = schemeByName(name);
  if (!scheme) throw new RangeError(name);
  return scheme;
};
const withExecution = (execution: Partial<Scheme['execution']>): Scheme => ({
  ...defaultScheme,
  execution: { ...defaultScheme.execution, ...execution },
});

test.each([
  [55, 55, 1],
  [43.2, 37.24, 37.24 / 43.2],
  ['1,000.00', '500 ', 0.5],
  [100, 130, 1.3],
  [100, 0, 0],
])('the rate of %s and %s is %d, also above 1', (budget, executed, expected) => {
  expect(rate(budget, executed).rate?.toNumber()).toBeCloseTo(expected, 15);
});

test.each([
  ['', 5, 'budgetMissing'],
  ['—', 5, 'budgetMissing'],
  [5, null, 'executedMissing'],
  ['五十万左右', 5, 'notNumber'],
  [5, '很多', 'notNumber'],
  [0, 0, 'zeroBudget'],
  [0, 5, 'zeroBudgetSpent'],
  [-1, 5, 'negative'],
  [5, -1, 'negative'],
])('%s and %s have no rate: %s, with a sentence', (budget, executed, reason) => {
  const outcome = rate(budget, executed);
  expect([outcome.rate, outcome.ratio, outcome.noRate]).toEqual([null, null, reason]);
  expect(outcome.noRate && sayNoRate(outcome.noRate, 'zh-CN')).toMatch(/。$/);
});

test('a budget of 0 with nothing spent is 100 % in 浙江, 0 where a scheme says so', () => {
  expect(rate(0, 0, named('浙江')).rate?.toNumber()).toBe(1);
  expect(rate(0, 0, withExecution({ zeroBudget: 'zero' })).rate?.toNumber()).toBe(0);
  expect(rate(0, 5, named('浙江')).noRate).toBe('zeroBudgetSpent');
});

test.each([
  [250000, 215457.6, 10, '8.62'],
  [55, 55, 10, '10'],
  [100, 130, 10, '10'],
  [3, 1, 10, '3.33'],
  // 7/12 × 1.62 is exactly 0.945.
  [12, 7, 1.62, '0.95'],
])('%d of which %d is executed gives, out of %d points, %s', (budget, executed, weight, expected) => {
  expect(points(budget, executed, weight)).toBe(expected);
});

test('there is no score without a rate', () => {
  expect(points(0, 0)).toBeNull();
});

test.each([
  [100, '10'],
  [99.99, '7'],
  [80, '7'],
  [79.99, '5'],
  [60, '5'],
  [59.99, '0'],
  [130, '10'],
])('江西: %d %% gives %s points', (executed, expected) => {
  expect(points(100, executed, 10, named('江西'))).toBe(expected);
});

test('where the rate is rounded first, the rounded percentage is scored', () => {
  // 96.845 % is 96.85 % to two decimals: 9.685, 9.69 points; unrounded 9.6845 is 9.68.
  const scheme = withExecution({ ratePercentDecimals: 2 });
  expect(points(100000, 96845, 10, scheme)).toBe('9.69');
  expect(points(100000, 96844.9, 10)).toBe('9.68');
  expect(points(100000, 96851.7, 10, withExecution({ ratePercentDecimals: 0 }))).toBe('9.7');
});

test('四川 wants a reason for a rate below 90 %', () => {
  expect(rateExplanationRequired(rate(100, 89.99), named('四川'))).toBe(true);
  expect(rateExplanationRequired(rate(100, 90), named('四川'))).toBe(false);
  expect(rateExplanationRequired(rate(100, 50), defaultScheme)).toBe(false);
  expect(rateExplanationRequired(rate(0, 0), named('四川'))).toBe(false);
});
