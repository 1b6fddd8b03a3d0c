import type { Comparator, DurationQuantity } from '../../core/quantity/quantity';
import type { QuantityWords } from '../quantityText';
import { gradeNames } from './scoreTerms';

const comparators: Readonly<Record<Comparator, string>> = {
  '>=': '不低于 ',
  '>': '高于 ',
  '<=': '不高于 ',
  '<': '低于 ',
  '=': '等于 ',
};

/** Of lengths of time, which are long or short rather than high or low. */
const lengthComparators: Readonly<Record<Comparator, string>> = {
  '>=': '不少于 ',
  '>': '超过 ',
  '<=': '不超过 ',
  '<': '少于 ',
  '=': '等于 ',
};

/** Units of lengths of time. */
export const durationUnits: Readonly<Record<DurationQuantity['unit'], string>> = {
  year: '年',
  month: '个月',
  week: '周',
  day: '天',
  workday: '个工作日',
  hour: '小时',
  minute: '分钟',
};

/** How an explanation names what a cell was read as. */
export const quantityWords: QuantityWords = {
  blank: '空白',
  notApplicable: '不适用',
  number: (figure, comparator, approximate) =>
    `${comparator ? comparators[comparator] : ''}${approximate ? '约 ' : ''}${figure}`,
  between: (low, high) => `${low}至${high}`,
  duration: (amount, unit, comparator) =>
    `${comparator ? lengthComparators[comparator] : ''}${amount}${durationUnits[unit]}`,
  day: ({ year, month, day }) => `${year}年${month}月${day}日`,
  month: ({ year, month }) => `${year}年${month}月`,
  year: ({ year }) => `${year}年`,
  dayOfYear: (month, day) => `${month}月${day}日`,
  grades: gradeNames,
  word: (text) => `“${text}”`,
};
