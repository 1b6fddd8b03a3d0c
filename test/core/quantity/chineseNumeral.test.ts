import fc from '../../support/property';
import { readChineseNumeral } from '../../../src/core/quantity/chineseNumeral';
import { writeChineseNumeral } from './writeChineseNumeral';

test('a whole number written in Chinese is read back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
      expect(readChineseNumeral(writeChineseNumeral(value))).toBe(value);
    }),
    { numRuns: 5000 },
  );
});

test('every number up to 11000 is read back as itself', () => {
  const wrong = Array.from({ length: 11_001 }, (_, value) => value).filter(
    (value) => readChineseNumeral(writeChineseNumeral(value)) !== value,
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['两千零二十', 2020],
  ['二〇二〇', 2020],
  ['一亿', 100_000_000],
  ['十二亿三千万', 1_230_000_000],
  ['壹仟贰佰叁拾肆', 1234],
  ['三萬', 30_000],
  ['九千九百九十九亿九千九百九十九万九千九百九十九', 999_999_999_999],
])('%s is %d', (text, value) => {
  expect(readChineseNumeral(text)).toBe(value);
});

test.each([
  '',
  '百',
  '万',
  '三五',
  '一二三百',
  '一百五',
  '三万五',
  '百十',
  '一万万',
  '一千零零五',
  '二十三十',
  '一万亿',
  '个',
])('%j is no numeral', (text) => {
  expect(readChineseNumeral(text)).toBeNull();
});
