import Decimal from 'decimal.js';
import { dayOfSerial } from '../core/quantity/calendar';
import type { CalendarDay } from '../core/quantity/calendar';
import type {
  AchievementGrade,
  Comparator,
  DateQuantity,
  DurationQuantity,
  NumberQuantity,
  Quantity,
  RangeQuantity,
} from '../core/quantity/quantity';
import { plainPercent } from '../core/scoring/exact';

/** How a language names what a cell was read as. */
export interface QuantityWords {
  readonly blank: string;
  readonly notApplicable: string;
  readonly number: (figure: string, comparator: Comparator | null, approximate: boolean) => string;
  readonly between: (low: string, high: string) => string;
  readonly duration: (amount: string, unit: DurationQuantity['unit'], comparator: Comparator | null) => string;
  readonly day: (day: CalendarDay) => string;
  readonly month: (day: CalendarDay) => string;
  readonly year: (day: CalendarDay) => string;
  readonly dayOfYear: (month: number, day: number) => string;
  readonly grades: Readonly<Record<AchievementGrade, string>>;
  readonly word: (text: string) => string;
}

/** Decimal shifts a number is written with, and the word for each. */
const SHIFTS = [
  [12, '万亿'],
  [8, '亿'],
  [4, '万'],
] as const;

const HALF_UP = Decimal.ROUND_HALF_UP;
/** Nobody types more decimals. */
const MAX_TYPED_LENGTH = 15;

/** What a quantity was read as, in a language's words: '不低于 95%', '2020年12月31日', '90%至95%'. */
export function quantityText(quantity: Quantity, words: QuantityWords): string {
  switch (quantity.kind) {
    case 'blank':
    case 'notApplicable':
      return words[quantity.kind];
    case 'number':
      return words.number(numberText(quantity), quantity.comparator, quantity.approximate);
    case 'range':
      return rangeText(quantity, words);
    case 'date':
      return dateText(quantity, words);
    case 'period':
      return words.between(serialText(quantity.from, words), serialText(quantity.to, words));
    case 'duration':
      return words.duration(quantity.amount.toFixed(), quantity.unit, quantity.comparator);
    case 'grade':
      return words.grades[quantity.grade];
    case 'word':
      return words.word(quantity.text);
  }
}

function numberText({ value, percent, unit, text }: NumberQuantity): string {
  return percent ? fractionText(value, text) : scaledTexts([value], unit, text).join('');
}

function rangeText({ low, high, percent, unit, text }: RangeQuantity, { between }: QuantityWords): string {
  if (percent) return between(fractionText(low, text), fractionText(high, text));
  const [from = '', to = '', tail = ''] = scaledTexts([low, high], unit, text);
  return between(from, to + tail);
}

/** 0.98 as '98%', or as '980‰' where that is how it was written. */
function fractionText(value: Decimal, text: string): string {
  if (/‰|千分/.test(text)) return `${value.times(1000).toFixed()}‰`;
  const percent = value.times(100);
  // Two thirds have no end.
  return `${(percent.decimalPlaces() > MAX_TYPED_LENGTH ? percent.toDecimalPlaces(2, HALF_UP) : percent).toFixed()}%`;
}

/** Numbers in the scale their text uses, then scale and unit: ['55', '万元']. */
function scaledTexts(values: readonly Decimal[], unit: string, text: string): string[] {
  const [exponent, word] = SHIFTS.find(([, scale]) => text.includes(scale)) ?? [0, ''];
  return [...values.map((value) => value.div(`1e${exponent}`).toFixed()), `${word}${unit}`];
}

function dateText({ from, to, month, day, precision }: DateQuantity, words: QuantityWords): string {
  if (from === null || to === null) return words.dayOfYear(month, day);
  if (precision === 'day') return serialText(to, words);
  const [first, last] = [dayOfSerial(from), dayOfSerial(to)];
  if (first === null || last === null) return '';
  if (precision === 'year') return words.year(first);
  const isWholeMonth = first.month === last.month && first.day === 1 && last.day >= 28;
  return isWholeMonth ? words.month(last) : words.between(serialText(from, words), serialText(to, words));
}

function serialText(serial: number, words: QuantityWords): string {
  const day = dayOfSerial(serial);
  return day === null ? '' : words.day(day);
}

/** Which word goes where between a text and what it was read as. */
interface ReadAsWords {
  /** Before a text that says what it was read as: '目标 ' of '目标 55'. */
  readonly alone: string;
  /** Before a text that was read as something else: '' of '≥95% 读作 不低于 95%'. */
  readonly before: string;
  readonly readAs: string;
}

/** A cell's text with its reading, or the text alone where the reading says the same. */
export function readAsText({ text: typed }: Quantity, reading: string, words: ReadAsWords): string {
  const text = typed.trim();
  return plain(reading) === plain(text) ? words.alone + text : `${words.before}${text}${words.readAs}${reading}`;
}

/** Fractions as percentages, with a word between them; one where both are alike. */
export function percentRange(low: Decimal, high: Decimal, between: string): string {
  return [...new Set([low, high].map((bound) => plainPercent(bound, 4)))].join(between);
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s“”]/g, '');
}

/** Comparators as they are printed, in every language. */
export const signs: Readonly<Record<Comparator, string>> = {
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '=': '=',
};
