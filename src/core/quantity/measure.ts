import Decimal from 'decimal.js';
import { readLeadingNumeral } from './chineseNumeral';
import { oncePerValue } from './oncePerValue';
import { readUnit } from './units';

/** A word that multiplies the number before it by 10^exponent; percent words make it a fraction of the whole. */
interface Scale {
  readonly word: string;
  readonly exponent: number;
}

/** Multiples that stand between a number and its unit: '55万元', '3千人'. Longest first. */
const MULTIPLES: readonly Scale[] = [
  { word: '万亿', exponent: 12 },
  { word: '千亿', exponent: 11 },
  { word: '百亿', exponent: 10 },
  { word: '十亿', exponent: 9 },
  { word: '千万', exponent: 7 },
  { word: '百万', exponent: 6 },
  { word: '十万', exponent: 5 },
  { word: '亿', exponent: 8 },
  { word: '億', exponent: 8 },
  { word: '万', exponent: 4 },
  { word: '萬', exponent: 4 },
  { word: '千', exponent: 3 },
  { word: '百', exponent: 2 },
];

/** Fractions of the whole, written after the number in place of a unit. 成 is a tenth: '九成' is 90%. */
const FRACTIONS: readonly Scale[] = [
  { word: '%', exponent: -2 },
  { word: '百分比', exponent: -2 },
  { word: '百分点', exponent: -2 },
  { word: '个百分点', exponent: -2 },
  { word: '‰', exponent: -3 },
  { word: '千分比', exponent: -3 },
  { word: '成', exponent: -1 },
];

/** Fractions of the whole, written before the number: '百分之九十五'. */
const LEADING_FRACTIONS: readonly Scale[] = [
  { word: '百分之', exponent: -2 },
  { word: '千分之', exponent: -3 },
  { word: '万分之', exponent: -4 },
];

/** A number with its scale and unit, nothing else: '55万元', '98%', '百分之五'. */
export interface Measure {
  /** In the base unit, exact. */
  readonly value: Decimal;
  /** As written, before the scale. */
  readonly written: Decimal;
  readonly percent: boolean;
  readonly unit: string;
  /** True when 多 or 余 follows the digits. */
  readonly approximate: boolean;
}

/** What may follow the digits of a number. */
interface Tail {
  readonly exponent: number;
  readonly percent: boolean;
  readonly unit: string;
  readonly approximate: boolean;
}

const MONEY_PREFIX = /^(?:¥|人民币)(?=[^-+])/;
const BRACKETED = /^\(([^()]+)\)$/;
const CHINESE_SCALE = /(?:万|萬|亿|億)+$/;
const HUNDRED_PERCENT = /^百分之?百$/;
const HALF = /^(?:一半|半数)$/;
/** '三分之二', '3分之2'. */
const PARTS = /^([^分]{1,3})分之([^分]{1,3})$/;
/** Rounded down: a target a hair below the fraction leaves a tie a tie when it is rounded half up. */
const Share = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_DOWN });
/** Words that are numerals only to the letter: 一 is often a dash, 十分 means very. */
const NOT_NUMBERS: ReadonlySet<string> = new Set(
  '一 十分 万分 百分 一样 一类 二类 三类 四类 一度 一点 一面 一方 一时 一片'.split(' '),
);

/** Reads a text that is exactly one number with scale and unit; null for everything else. */
export function readMeasure(text: string): Measure | null {
  if (NOT_NUMBERS.has(text)) return null;
  if (HUNDRED_PERCENT.test(text))
    return measure('100', 0, { exponent: -2, percent: true, unit: '', approximate: false });
  const money = MONEY_PREFIX.exec(text)?.[0];
  if (money !== undefined) return readMoney(text.slice(money.length));
  if (HALF.test(text)) return measure('50', 0, { exponent: -2, percent: true, unit: '', approximate: false });
  const fraction = LEADING_FRACTIONS.find(({ word }) => text.startsWith(word));
  if (fraction !== undefined) return readFraction(text.slice(fraction.word.length), fraction);
  return readParts(text) ?? readPlain(text);
}

function readMoney(text: string): Measure | null {
  const amount = readPlain(text);
  return amount !== null && !amount.percent && (amount.unit === '' || amount.unit === '元')
    ? { ...amount, unit: '元' }
    : null;
}

/** A fraction that is no percentage, as one. */
function readParts(text: string): Measure | null {
  const [, whole = '', part = ''] = PARTS.exec(text) ?? [];
  return fractionOf(part, whole);
}

/** One number over another as a percentage; null where they are none, or the part is more than the whole. */
export function fractionOf(part: string, whole: string): Measure | null {
  const [upper, lower] = [part, whole].map((text) => {
    const numeral = readLeadingNumeral(text);
    return numeral && numeral.end === text.length ? new Decimal(numeral.literal) : null;
  });
  if (!upper || !lower || !upper.isPositive() || lower.isZero() || upper.gt(lower)) return null;
  const value = new Share(upper).div(lower);
  return { value, written: value.times(100), percent: true, unit: '', approximate: false };
}

function readFraction(text: string, { exponent }: Scale): Measure | null {
  const numeral = readLeadingNumeral(text);
  if (numeral?.end !== text.length) return null;
  return measure(numeral.literal, 0, { exponent, percent: true, unit: '', approximate: false });
}

function readPlain(text: string): Measure | null {
  const numeral = readLeadingNumeral(text);
  if (numeral === null) return null;
  const tail = readTail(text.slice(numeral.end));
  if (tail === null) return readCompound(text);
  const own = numeral.chinese ? chineseExponent(text.slice(0, numeral.end)) : 0;
  return measure(numeral.literal, own, tail);
}

/** The 万 or 亿 at the end of a Chinese numeral is its scale: '二十万' was written as 20. */
function chineseExponent(numeral: string): number {
  const word = CHINESE_SCALE.exec(numeral)?.[0];
  return MULTIPLES.find((scale) => scale.word === word)?.exponent ?? 0;
}

function measure(literal: string, ownExponent: number, tail: Tail): Measure {
  const value = shift(literal, tail.exponent);
  return {
    value,
    written: tail.exponent === -ownExponent ? value : shift(literal, -ownExponent),
    percent: tail.percent,
    unit: tail.unit,
    approximate: tail.approximate,
  };
}

/** literal × 10^exponent, without rounding however many digits there are. */
export function shift(literal: string, exponent: number): Decimal {
  const [mantissa = '0', power = '0'] = literal.split('E');
  const value = new Decimal(`${mantissa}e${Number(power) + exponent}`);
  return value.isZero() ? new Decimal(0) : value;
}

/** What follows the digits; they are few, while the figures before them are ever new. */
export const readTail = oncePerValue((text: string): Tail | null => {
  const approximate = /^[多余]/.test(text);
  const rest = approximate ? text.slice(1) : text;
  const bare = BRACKETED.exec(rest)?.[1] ?? rest;
  const fraction = FRACTIONS.find(({ word }) => word === bare);
  if (fraction !== undefined) return { exponent: fraction.exponent, percent: true, unit: '', approximate };
  const unit = readUnit(bare);
  if (unit !== null) return { exponent: 0, percent: false, unit, approximate };
  return readScaledTail(bare, approximate);
});

function readScaledTail(text: string, approximate: boolean): Tail | null {
  const scale = MULTIPLES.find(({ word }) => text.startsWith(word));
  if (scale === undefined) return null;
  const rest = text.slice(scale.word.length);
  const more = /^[多余]/.test(rest);
  const unit = readUnit(more ? rest.slice(1) : rest);
  return unit === null ? null : { exponent: scale.exponent, percent: false, unit, approximate: approximate || more };
}

const COMPOUND = /^(\d{1,9}(?:\.\d{1,6})?)(亿|万|千)(?=\d)/;

/** '1亿2000万元', '3万5千人': each part smaller than the scale before it. Bare digits at the end need three places, as '3万5' is short for 35000. */
function readCompound(text: string): Measure | null {
  const head = COMPOUND.exec(text);
  const scale = MULTIPLES.find(({ word }) => word === head?.[2]);
  if (head === null || scale === undefined) return null;
  const rest = text.slice(head[0].length);
  const tail = readPlain(rest);
  if (tail === null || tail.percent || tail.value.gte(shift('1', scale.exponent))) return null;
  if (tail.value.eq(tail.written) && !/^\d{3}/.test(rest)) return null;
  const value = shift(head[1] ?? '0', scale.exponent).plus(tail.value);
  return { ...tail, value, written: shift(value.toFixed(), -scale.exponent) };
}
