import type { Comparator, DurationQuantity } from '../../core/quantity/quantity';
import type { QuantityWords } from '../quantityText';
import { gradeNames } from './scoreTerms';
import { uncapitalised } from './words';

const comparators: Readonly<Record<Comparator, string>> = {
  '>=': 'at least ',
  '>': 'more than ',
  '<=': 'at most ',
  '<': 'less than ',
  '=': 'exactly ',
};

const durations: Readonly<Record<DurationQuantity['unit'], string>> = {
  year: 'year',
  month: 'month',
  week: 'week',
  day: 'day',
  workday: 'working day',
  hour: 'hour',
  minute: 'minute',
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const monthName = (month: number) => MONTHS[month - 1] ?? String(month);

/** How an explanation names what a cell was read as. */
export const quantityWords: QuantityWords = {
  blank: 'empty',
  notApplicable: 'not applicable',
  number: (figure, comparator, approximate) =>
    `${comparator ? comparators[comparator] : ''}${approximate ? 'about ' : ''}${figure}`,
  between: (low, high) => `${low} to ${high}`,
  duration: (amount, unit, comparator) =>
    `${comparator ? comparators[comparator] : ''}${amount} ${durations[unit]}${amount === '1' ? '' : 's'}`,
  day: ({ year, month, day }) => `${day} ${monthName(month)} ${year}`,
  month: ({ year, month }) => `${monthName(month)} ${year}`,
  year: ({ year }) => String(year),
  dayOfYear: (month, day) => `${day} ${monthName(month)}`,
  grades: {
    achieved: uncapitalised(gradeNames.achieved),
    partly: uncapitalised(gradeNames.partly),
    missed: uncapitalised(gradeNames.missed),
  },
  word: (text) => `“${text}”`,
};
