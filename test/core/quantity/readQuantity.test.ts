import Decimal from 'decimal.js';
import fc from '../../support/property';
import { readQuantity } from '../../../src/core/quantity/readQuantity';
import { sayQuantity } from '../../../src/wording/sayScore';
import { readAmount } from '../../../src/core/quantity/readAmount';
import { writeChineseNumeral } from './writeChineseNumeral';

/** Cents, so that every value has at most two decimals and an exact text. */
const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const wholes = fc.integer({ min: 0, max: 99_999_999 });
const textOf = (value: number): string =>
  `${value < 0 ? '-' : ''}${Math.trunc(Math.abs(value) / 100)}.${String(Math.abs(value) % 100).padStart(2, '0')}`;
const grouped = (text: string): string => text.replace(/\B(?=(\d{3})+(?=\.))/g, ',');
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** Reads a text that must be a number, and gives value, unit and percent. */
function numberIn(text: string): { value: string; written: string; percent: boolean; unit: string } {
  const quantity = readQuantity({ value: text });
  if (quantity.kind !== 'number') throw new Error(`${text} was read as ${quantity.kind}`);
  const { value, written, percent, unit } = quantity;
  return { value: value.toFixed(), written: written.toFixed(), percent, unit };
}

describe('a number reads as the same value however it is written', () => {
  const styles: readonly (readonly [name: string, write: (text: string) => string])[] = [
    ['plain', (text) => text],
    ['with thousands separators', grouped],
    ['in full width', fullWidth],
    ['in full width with thousands separators', (text) => fullWidth(grouped(text))],
    ['with spaces around and a full stop', (text) => ` ${text} 。`],
    ['with a Unicode minus', (text) => text.replace('-', '−')],
  ];
  test.each(styles)('%s', (_name, write) => {
    fc.assert(
      fc.property(cents, (value) => {
        expect(numberIn(write(textOf(value))).value).toBe(new Decimal(value).div(100).toFixed());
      }),
    );
  });

  test('as a cell of Excel', () => {
    fc.assert(
      fc.property(cents, (value) => {
        const quantity = readQuantity({ value: value / 100 });
        expect(quantity.kind === 'number' && quantity.value.toFixed()).toBe(new Decimal(value).div(100).toFixed());
      }),
    );
  });
});

test.each([
  ['万元', 4, '元', false],
  ['亿元', 8, '元', false],
  ['万人次', 4, '人次', false],
  ['%', -2, '', true],
  ['百分比', -2, '', true],
  ['‰', -3, '', true],
  ['个', 0, '个', false],
])('a number before %s is multiplied by 10 to the power %d, exactly', (suffix, exponent, unit, percent) => {
  fc.assert(
    fc.property(cents, (value) => {
      const expected = new Decimal(value).times(new Decimal(10).pow(exponent - 2));
      expect(numberIn(textOf(value) + suffix)).toEqual({
        value: expected.toFixed(),
        written: new Decimal(value).div(100).toFixed(),
        percent,
        unit,
      });
    }),
  );
});

test('a number in Chinese digits with a unit reads as the same number in Arabic digits', () => {
  fc.assert(
    fc.property(wholes, (value) => {
      expect(numberIn(`${writeChineseNumeral(value)}户`)).toMatchObject({ value: String(value), unit: '户' });
    }),
  );
});

test('two rising numbers with any separator are a range of the two', () => {
  const separators = fc.constantFrom('-', '—', '——', '~', '～', '至', '到', '－');
  fc.assert(
    fc.property(wholes, wholes, separators, (a, b, separator) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const quantity = readQuantity({ value: `${low}.5${separator}${high}.5次` });
      expect(quantity).toMatchObject({ kind: 'range', unit: '次', percent: false });
      expect(quantity.kind === 'range' && [quantity.low.toFixed(), quantity.high.toFixed()]).toEqual([
        `${low}.5`,
        `${high}.5`,
      ]);
    }),
  );
});

describe('dates', () => {
  const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true });
  const styles: readonly (readonly [name: string, write: (year: number, month: number, day: number) => string])[] = [
    ['2020-12-31', (year, month, day) => `${year}-${month}-${day}`],
    ['2020/12/31', (year, month, day) => `${year}/${month}/${day}`],
    ['2020.12.31', (year, month, day) => `${year}.${month}.${day}`],
    ['2020年12月31日', (year, month, day) => `${year}年${month}月${day}日`],
    ['2020年12月31日前完成', (year, month, day) => `${year}年${month}月${day}日前完成`],
    [
      '二〇二〇年十二月三十一日',
      (year, month, day) => `${chineseYear(year)}年${writeChineseNumeral(month)}月${writeChineseNumeral(day)}日`,
    ],
    ['20201231', (year, month, day) => `${year}${pad(month)}${pad(day)}`],
  ];

  test.each(styles)('a day written as %s is the day Excel counts', (_style, write) => {
    fc.assert(
      fc.property(days, (date) => {
        const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const serial = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
        const expected = { kind: 'date', from: serial, to: serial, month, day, precision: 'day' };
        expect(readQuantity({ value: write(year, month, day) })).toMatchObject(expected);
        expect(readQuantity({ value: serial, numberFormat: 'yyyy-m-d' })).toMatchObject(expected);
      }),
    );
  });

  test('what a date is described as reads back as the same date', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 80_000 }), (serial) => {
        const date = readQuantity({ value: serial, numberFormat: 'yyyy-m-d' });
        expect(readQuantity({ value: sayQuantity(date, 'zh-CN') })).toMatchObject({
          kind: 'date',
          from: serial,
          to: serial,
        });
      }),
    );
  });
});

describe('whatever a cell holds', () => {
  const pieces = fc.constantFrom(
    ...'0 1 12 2020 98 -5 1,234 .5 ≥ >= ≤ < > = % ‰ 万 亿 千 百 元 人 次 个 月 年 日 天 底 前 至 到 - ~ — / * . , 约 左右 以上 以内 每 控制在 百分之 一 二 十 两 半 达成 未 部分 ( ) 含 率 且 ± ¥ E+05 \u200b \u3000 完成'.split(
      ' ',
    ),
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  );
  const formats = fc.constantFrom(undefined, 'General', '@', '0%', 'yyyy-m-d', 'yyyy"年"m"月"', '0.00');

  test('reading, describing and taking an amount never throw, and nothing says NaN or Infinity', () => {
    const values = fc.oneof(texts, fc.double(), fc.boolean(), fc.constantFrom(null, undefined));
    fc.assert(
      fc.property(values, formats, (value, numberFormat) => {
        const quantity = readQuantity({ value, numberFormat });
        const numbers = Object.values(quantity).filter((part) => typeof part === 'number' || part instanceof Decimal);
        expect(numbers.every((part) => new Decimal(part).isFinite())).toBe(true);
        if (quantity.kind !== 'word') expect(sayQuantity(quantity, 'zh-CN')).not.toMatch(/NaN|Infinity|undefined/);
        const amount = readAmount({ value, numberFormat });
        expect(amount === null || amount.isFinite()).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test('the bounds of ranges and periods rise', () => {
    fc.assert(
      fc.property(texts, (value) => {
        const quantity = readQuantity({ value });
        if (quantity.kind === 'range') expect(quantity.low.lte(quantity.high)).toBe(true);
        if (quantity.kind === 'period') expect(quantity.from).toBeLessThanOrEqual(quantity.to);
      }),
      { numRuns: 5000 },
    );
  });

  test('spaces at either end change nothing', () => {
    fc.assert(
      fc.property(texts, (value) => {
        expect(readQuantity({ value: ` \n${value}\u3000` })).toEqual(readQuantity({ value }));
      }),
    );
  });

  test.each([NaN, Infinity, -Infinity])('the number %d is a blank cell', (value) => {
    expect(readQuantity({ value })).toEqual({ kind: 'blank', text: '' });
  });

  test('a text longer than 200 characters is a word', () => {
    expect(readQuantity({ value: `≥${'1'.repeat(200)}` }).kind).toBe('word');
    expect(readQuantity({ value: `>=${'1'.repeat(198)}` }).kind).toBe('number');
  });
});

test.each([
  '9'.repeat(199) + 'x',
  '1,'.repeat(100),
  '一万'.repeat(100),
  '1-'.repeat(100),
  '2020年1月至'.repeat(20),
  '每年'.repeat(100),
  '以上'.repeat(100),
  '>='.repeat(100),
  '(含'.repeat(66),
  '率'.repeat(200),
  '1且'.repeat(100),
  `1元${'/人'.repeat(99)}`,
  '1亿1亿'.repeat(40),
  '\ufdfa'.repeat(200),
  `1${'.'.repeat(199)}x`,
])('a text made to slow the reader down takes no longer than others: %.12s…', (value) => {
  const start = performance.now();
  for (let run = 0; run < 20; run += 1) readQuantity({ value });
  expect(performance.now() - start).toBeLessThan(1000);
});

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

function chineseYear(year: number): string {
  return [...String(year)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');
}
