import Decimal from 'decimal.js';
import { quantityMessages } from '../messages/quantity';
import { dayOfSerial } from './calendar';
import type { DateQuantity, NumberQuantity, Quantity, RangeQuantity } from './quantity';

/** Decimal shifts a number is written with, and the word for each. */
const SHIFTS = [
  [12, '万亿'],
  [8, '亿'],
  [4, '万'],
] as const;

const HALF_UP = Decimal.ROUND_HALF_UP;
/** Nobody types more decimals. */
const LONGEST_TYPED = 15;

/** What a quantity was read as, in Chinese, for explanations: '不低于 95%', '2020年12月31日', '90%至95%'. */
export function describeQuantity(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'blank':
      return quantityMessages.blank();
    case 'notApplicable':
      return quantityMessages.notApplicable();
    case 'number':
      return quantityMessages.number(describeNumber(quantity), quantity.comparator, quantity.approximate);
    case 'range':
      return describeRange(quantity);
    case 'date':
      return describeDate(quantity);
    case 'period':
      return quantityMessages.between(describeSerial(quantity.from), describeSerial(quantity.to));
    case 'duration':
      return quantityMessages.duration(quantity.amount.toFixed(), quantity.unit, quantity.comparator);
    case 'grade':
      return quantityMessages.grade(quantity.grade);
    case 'word':
      return quantityMessages.word(quantity.text);
  }
}

function describeNumber({ value, percent, unit, text }: NumberQuantity): string {
  return percent ? describeFraction(value, text) : describeScaled([value], unit, text).join('');
}

function describeRange({ low, high, percent, unit, text }: RangeQuantity): string {
  if (percent) return quantityMessages.between(describeFraction(low, text), describeFraction(high, text));
  const [from = '', to = '', tail = ''] = describeScaled([low, high], unit, text);
  return quantityMessages.between(from, to + tail);
}

/** 0.98 as '98%', or as '980‰' where that is how it was written. */
function describeFraction(value: Decimal, text: string): string {
  if (/‰|千分/.test(text)) return `${value.times(1000).toFixed()}‰`;
  const percent = value.times(100);
  // Two thirds have no end.
  return `${(percent.decimalPlaces() > LONGEST_TYPED ? percent.toDecimalPlaces(2, HALF_UP) : percent).toFixed()}%`;
}

/** Numbers in the scale their text uses, then scale and unit: ['55', '万元']. */
function describeScaled(values: readonly Decimal[], unit: string, text: string): string[] {
  const [exponent, word] = SHIFTS.find(([, scale]) => text.includes(scale)) ?? [0, ''];
  return [...values.map((value) => value.div(`1e${exponent}`).toFixed()), `${word}${unit}`];
}

function describeDate({ from, to, month, day, precision }: DateQuantity): string {
  if (from === null || to === null) return quantityMessages.dayOfYear(month, day);
  if (precision === 'day') return describeSerial(to);
  const [first, last] = [dayOfSerial(from), dayOfSerial(to)];
  if (first === null || last === null) return '';
  if (precision === 'year') return quantityMessages.year(first.year);
  const wholeMonth = first.month === last.month && first.day === 1 && last.day >= 28;
  return wholeMonth
    ? quantityMessages.month(last.year, last.month)
    : quantityMessages.between(describeSerial(from), describeSerial(to));
}

function describeSerial(serial: number): string {
  const day = dayOfSerial(serial);
  return day === null ? '' : quantityMessages.day(day.year, day.month, day.day);
}
