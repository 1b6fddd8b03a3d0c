import { signedFormat } from '../../../src/core/sheet/signedFormat';

describe('a number format with a sign before it', () => {
  it.each([
    ['General', '"▲"General;"▲"-General;"▲"General;"▲"@'],
    ['@', '"▲"@'],
    ['0%', '"▲"0%;"▲"-0%;"▲"0%;"▲"@'],
    ['#,##0.00', '"▲"#,##0.00;"▲"-#,##0.00;"▲"#,##0.00;"▲"@'],
    ['0.00;-0.00', '"▲"0.00;"▲"-0.00;"▲"0.00;"▲"@'],
    ['0;[Red]-0;"—"', '"▲"0;[Red]"▲"-0;"▲""—";"▲"@'],
    ['0;-0;0;"说明："@', '"▲"0;"▲"-0;"▲"0;"▲""说明："@'],
    ['yyyy"年"m"月;"d', '"▲"yyyy"年"m"月;"d;"▲"-yyyy"年"m"月;"d;"▲"yyyy"年"m"月;"d;"▲"@'],
    ['0;;', '"▲"0;"▲";"▲";"▲"@'],
    ['', '"▲"General;"▲"-General;"▲"General;"▲"@'],
  ])('%s', (format, expected) => {
    expect(signedFormat('▲', format)).toBe(expected);
  });
});
