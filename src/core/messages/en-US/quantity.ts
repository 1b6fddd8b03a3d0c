import type { AchievementGrade, Comparator, DurationQuantity } from '../../quantity/quantity';
import type { Messages } from '../localized';
import type { quantityMessages as chinese } from '../zh-CN/quantity';

const COMPARATORS: Readonly<Record<Comparator, string>> = {
  '>=': 'at least ',
  '>': 'more than ',
  '<=': 'at most ',
  '<': 'less than ',
  '=': 'exactly ',
};

const GRADES: Readonly<Record<AchievementGrade, string>> = {
  achieved: 'achieved',
  partly: 'partly achieved with some effect',
  missed: 'not achieved, with little effect',
};

const DURATIONS: Readonly<Record<DurationQuantity['unit'], string>> = {
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
export const quantityMessages: Messages<typeof chinese> = {
  blank: () => 'empty',
  notApplicable: () => 'not applicable',
  number: (figure, comparator, approximate) =>
    `${comparator ? COMPARATORS[comparator] : ''}${approximate ? 'about ' : ''}${figure}`,
  between: (low, high) => `${low} to ${high}`,
  duration: (amount, unit, comparator) =>
    `${comparator ? COMPARATORS[comparator] : ''}${amount} ${DURATIONS[unit]}${amount === '1' ? '' : 's'}`,
  day: (year, month, day) => `${day} ${monthName(month)} ${year}`,
  month: (year, month) => `${monthName(month)} ${year}`,
  year: (year) => String(year),
  dayOfYear: (month, day) => `${day} ${monthName(month)}`,
  grade: (grade) => GRADES[grade],
  word: (text) => `“${text}”`,
};
