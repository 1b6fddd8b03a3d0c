import type { AchievementGrade, Comparator, DurationQuantity } from '../../quantity/quantity';

const COMPARATORS: Readonly<Record<Comparator, string>> = {
  '>=': '不低于 ',
  '>': '高于 ',
  '<=': '不高于 ',
  '<': '低于 ',
  '=': '等于 ',
};

/** Of lengths of time, which are long or short rather than high or low. */
const LENGTH_COMPARATORS: Readonly<Record<Comparator, string>> = {
  '>=': '不少于 ',
  '>': '超过 ',
  '<=': '不超过 ',
  '<': '少于 ',
  '=': '等于 ',
};

const GRADES: Readonly<Record<AchievementGrade, string>> = {
  achieved: '达成年度指标',
  partly: '部分达成年度指标并具有一定效果',
  missed: '未达成年度指标且效果较差',
};

const DURATIONS: Readonly<Record<DurationQuantity['unit'], string>> = {
  year: '年',
  month: '个月',
  week: '周',
  day: '天',
  workday: '个工作日',
  hour: '小时',
  minute: '分钟',
};

/** How an explanation names what a cell was read as. */
export const quantityMessages = {
  blank: () => '空白',
  notApplicable: () => '不适用',
  number: (figure: string, comparator: Comparator | null, approximate: boolean) =>
    `${comparator ? COMPARATORS[comparator] : ''}${approximate ? '约 ' : ''}${figure}`,
  between: (low: string, high: string) => `${low}至${high}`,
  duration: (amount: string, unit: DurationQuantity['unit'], comparator: Comparator | null) =>
    `${comparator ? LENGTH_COMPARATORS[comparator] : ''}${amount}${DURATIONS[unit]}`,
  day: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
  month: (year: number, month: number) => `${year}年${month}月`,
  year: (year: number) => `${year}年`,
  dayOfYear: (month: number, day: number) => `${month}月${day}日`,
  grade: (grade: AchievementGrade) => GRADES[grade],
  word: (text: string) => `“${text}”`,
} as const;
