import { datePrecision, isPercentFormat, percentSign } from '../../../src/core/cell/numberFormat';

test.each([
  ['yyyy-m-d', 'day'],
  ['yyyy/m/d;@', 'day'],
  ['[$-804]yyyy"年"m"月"d"日";@', 'day'],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日"', 'day'],
  ['m/d/yy h:mm', 'day'],
  ['m"月"d"日"', 'day'],
  ['yyyy"年"m"月"', 'month'],
  ['mmm-yy', 'month'],
  ['yyyy\\年', 'year'],
])('%s shows a %s', (format, precision) => {
  expect(datePrecision(format)).toBe(precision);
});

test.each([
  undefined,
  '',
  'General',
  'G/通用格式',
  '@',
  '0',
  '0.00',
  '#,##0.00',
  '0%',
  '0"d"',
  '[Red]0',
  '0_d',
  'h:mm',
  '#,##0\\年',
])('%s shows no date', (format) => {
  expect(datePrecision(format)).toBeNull();
});

test.each([
  ['0%', true],
  ['0.00%;-0.00%', true],
  ['0"%"', false],
  ['0\\%', false],
  ['0!%', false],
  ['0.00%"（按年）"', true],
  ['0.00"%"%', true],
  ['General', false],
  [undefined, false],
])('%s is a percentage: %s', (format, expected) => {
  expect(isPercentFormat(format)).toBe(expected);
});

test.each([
  ['0.00%', 'counted'],
  ['0%;[Red]-0%', 'counted'],
  ['0.00"%"', 'written'],
  ['0.00" %"', 'written'],
  ['0.00\\%', 'written'],
  ['0.00!%', 'written'],
  ['0.00％', 'written'],
  // Room as wide as a sign, or filled with signs: nothing is shown beside the number.
  ['0.00_%', null],
  ['General', null],
  [undefined, null],
])('%s shows a percent sign: %s', (format, expected) => {
  expect(percentSign(format)).toBe(expected);
});
