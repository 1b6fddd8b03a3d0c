import { CHINESE_NUMERAL_CHARACTERS, readChineseNumeral } from './chineseNumeral';

/** A number at the start of a text, as an exact decimal literal ('1234.5'), and where it ends. */
export interface Numeral {
  readonly literal: string;
  readonly end: number;
  readonly chinese: boolean;
}

const ARABIC = /^[+-]?(?:(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+(?!,\d))(?:\.\d+)?|\.\d+)(?:E[+-]\d{1,2})?/;
const CHINESE = new RegExp(`^[${CHINESE_NUMERAL_CHARACTERS}]+`);
const CHINESE_DECIMALS = new RegExp('^点([零〇一二三四五六七八九]+)');
const DECIMAL_DIGITS = '零一二三四五六七八九';

/** The number a text begins with, in Arabic or Chinese digits; null when it begins with none. Thousands are grouped in threes or not at all. */
export function readLeadingNumeral(text: string): Numeral | null {
  const arabic = ARABIC.exec(text)?.[0];
  if (arabic !== undefined) return { literal: arabic.replaceAll(',', ''), end: arabic.length, chinese: false };
  return readLeadingChinese(text);
}

/** The longest well-formed Chinese numeral: in '五万千瓦' that is 五万, as 千 belongs to the unit. */
function readLeadingChinese(text: string): Numeral | null {
  const run = CHINESE.exec(text)?.[0] ?? '';
  for (let end = Math.min(run.length, 24); end > 0; end -= 1) {
    const value = readChineseNumeral(text.slice(0, end));
    if (value === null) continue;
    const decimals = CHINESE_DECIMALS.exec(text.slice(end));
    if (decimals === null) return { literal: String(value), end, chinese: true };
    const digits = [...(decimals[1] ?? '')].map((character) => DECIMAL_DIGITS.indexOf(character.replace('〇', '零')));
    return { literal: `${value}.${digits.join('')}`, end: end + decimals[0].length, chinese: true };
  }
  return null;
}
