import { readAmount } from '../../../src/core/quantity/readAmount';

test.each([
  [12, '12'],
  [0, '0'],
  ['12 ', '12'],
  ['５', '5'],
  ['1,234.5', '1234.5'],
  ['215,457.6', '215457.6'],
  ['10分', '10'],
  ['十', '10'],
  ['-5', '-5'],
  [0.1 + 0.2, '0.3'],
])('%j is the amount %s', (value, expected) => {
  expect(readAmount({ value })?.toFixed()).toBe(expected);
});

test.each([
  '',
  ' ',
  '—',
  '/',
  '无',
  '10%',
  '≥10',
  '约10',
  '55万元',
  '55元',
  '3-5',
  '2020-12-31',
  '10分钟',
  '较好',
  '#N/A',
  null,
  undefined,
  true,
  NaN,
])('%j is no plain amount', (value) => {
  expect(readAmount({ value })).toBeNull();
});

test('a cell shown as a percentage or a date is no plain amount', () => {
  expect(readAmount({ value: 0.1, numberFormat: '0%' })).toBeNull();
  expect(readAmount({ value: 44196, numberFormat: 'yyyy-m-d' })).toBeNull();
});
