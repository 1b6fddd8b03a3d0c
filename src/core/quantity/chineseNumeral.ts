/** Digits, everyday and as on cheques. */
const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};

/** Powers of ten inside a group of four digits. */
const TENS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** Powers of ten that end a group. */
const GROUPS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** Every character a Chinese numeral may consist of, for use inside a character class. */
export const CHINESE_NUMERAL_CHARACTERS = Object.keys({ ...DIGITS, ...TENS, ...GROUPS }).join('');

/**
 * The whole number a Chinese numeral names, below 10^12: '二十万' is 200000, '一百零五' is 105, '二〇二〇' is 2020.
 * Null when it is not a well-formed numeral ('百', '一二三百'), or is short for another number ('三万五' in speech is 35000).
 */
export function readChineseNumeral(text: string): number | null {
  const positional = [...text].every((character) => character in DIGITS);
  return positional ? readDigits(text) : readGroups(text);
}

/** Digits read one by one, as in a year, or a single digit; '三五' (three or five) is no number. */
function readDigits(text: string): number | null {
  if (text.length !== 1 && text.length !== 4) return null;
  return [...text].reduce((value, character) => value * 10 + (DIGITS[character] ?? 0), 0);
}

/** Groups of up to four digits, each closed by 万 or 亿 in falling order, the last one open. */
function readGroups(text: string): number | null {
  let total = 0;
  let lastPower = Infinity;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const power = GROUPS[text.charAt(at)];
    if (power === undefined) continue;
    const group = readGroup(text.slice(start, at), start === 0);
    if (group === null || power >= lastPower) return null;
    total += group * power;
    lastPower = power;
    start = at + 1;
  }
  if (start === text.length) return total;
  if (start > 0 && text.length - start === 1) return null;
  const rest = readGroup(text.slice(start), start === 0);
  return rest === null ? null : total + rest;
}

/** One group of up to four digits: '九千零五十', '十二', '五'. Only a group that opens the numeral may begin with 十. */
function readGroup(text: string, opening: boolean): number | null {
  let total = 0;
  let lastPower = 10_000;
  let digit: number | null = null;
  let gap = false;
  for (const [at, character] of [...text].entries()) {
    const power = TENS[character];
    const next = DIGITS[character];
    if (power !== undefined) {
      const bareTen = digit === null && power === 10 && at === 0 && opening;
      if ((digit === null && !bareTen) || power >= lastPower) return null;
      total += (digit ?? 1) * power;
      lastPower = power;
      digit = null;
      gap = false;
    } else if (next === undefined || digit !== null || (next === 0 && gap)) {
      return null;
    } else if (next === 0) gap = true;
    else digit = next;
  }
  if (digit === null) return gap || total === 0 ? null : total;
  const shortened = lastPower === 100 || lastPower === 1000;
  return shortened && !gap ? null : total + digit;
}

/** A number at the start of a text, as an exact decimal literal ('1234.5'), and where it ends. */
interface Numeral {
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

/** '二〇二〇' and '十二' in Arabic digits; what is no numeral stays. */
export function inArabicDigits(numeral: string): string {
  return String(readChineseNumeral(numeral) ?? numeral);
}
