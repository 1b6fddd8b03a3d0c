import fc from '../../../support/property';
import { MAX_ROW_HEIGHT, textHeight } from '../../../../src/core/sheet/fit/textHeight';
import { textWidth, wrappedLines } from '../../../../src/core/sheet/fit/wrappedLines';
import { GENEROUS, TIGHT } from '../../../../src/core/sheet/fit/textMeasure';

const plain = { size: 10, bold: false };

describe('lines of a wrapped text', () => {
  it.each([
    // A column of 100 points holds nine characters of 10 points beside its margins.
    ['', 100, 1],
    ['已完成', 100, 1],
    ['一二三四五六七八九', 100, 1],
    ['一二三四五六七八九十', 100, 2],
    ['一'.repeat(80), 100, 9],
    ['一'.repeat(200), 100, 23],
    ['一'.repeat(500), 100, 56],
    ['第一行\n第二行\n第三行', 100, 3],
    ['第一行\r\n第二行', 100, 2],
    ['第一行\n\n第三行', 100, 3],
    ['1234567890.12', 100, 1],
    ['-1,234,567,890.12', 100, 2],
    ['2023年1月1日至2023年12月31日', 100, 2],
    // A mark that closes never begins a line: the character before it comes along.
    ['一二三四五六七八九。', 100, 2],
    ['一二三四五六七八。九', 100, 2],
    // A word goes to the next line as a whole.
    ['一二三四五 abcdefgh', 100, 2],
    // A column narrower than a character still shows one in each line.
    ['绩效指标', 8, 4],
  ])('%j in %d points takes %d', (text, width, lines) => {
    expect(wrappedLines(text, width, plain, GENEROUS)).toBe(lines);
  });

  it('are more in bold and in a larger font', () => {
    const text = '偏差原因分析及改进措施'.repeat(3);
    const lines = (size: number, bold: boolean) => wrappedLines(text, 100, { size, bold }, GENEROUS);
    expect(lines(12, false)).toBeGreaterThan(lines(10, false));
    expect(lines(10, true)).toBeGreaterThanOrEqual(lines(10, false));
  });

  it('full-width signs take a whole character', () => {
    expect(textWidth('≥95％', plain, GENEROUS)).toBeGreaterThan(textWidth('>95%', plain, GENEROUS));
  });
});

describe('the height of a text', () => {
  it('grows with its lines and ends where Excel does', () => {
    expect(textHeight('一'.repeat(80), 100, plain, GENEROUS)).toBeGreaterThan(9 * 12);
    expect(textHeight('一'.repeat(9999), 100, plain, GENEROUS)).toBeGreaterThan(MAX_ROW_HEIGHT);
  });

  it('room that is made is never called too small, in any font', () => {
    const text = fc.string({ unit: fc.constantFrom(...'一二，。、：（）≥12.9%aW \n'), maxLength: 300 });
    const size = fc.constantFrom(9, 10, 10.5, 11, 12, 16);
    fc.assert(
      fc.property(
        text,
        fc.double({ min: 12, max: 500, noNaN: true }),
        size,
        fc.boolean(),
        (words, width, points, bold) => {
          const font = { size: points, bold };
          expect(textHeight(words, width, font, TIGHT)).toBeLessThanOrEqual(textHeight(words, width, font, GENEROUS));
          expect(textWidth(words, font, TIGHT)).toBeLessThanOrEqual(textWidth(words, font, GENEROUS));
        },
      ),
    );
  });
});
