import type { DurationQuantity } from './quantity';

/** Units of time as written after a number. 日 is a length here: a day of the month never stands without its month. */
export const DURATION_UNITS: ReadonlyMap<string, DurationQuantity['unit']> = new Map<string, DurationQuantity['unit']>([
  ['年', 'year'],
  ['周年', 'year'],
  ['个年度', 'year'],
  ['个月', 'month'],
  ['月', 'month'],
  ['周', 'week'],
  ['星期', 'week'],
  ['个星期', 'week'],
  ['天', 'day'],
  ['日', 'day'],
  ['自然日', 'day'],
  ['个自然日', 'day'],
  ['日历天', 'day'],
  ['个日历天', 'day'],
  ['工作日', 'workday'],
  ['个工作日', 'workday'],
  ['小时', 'hour'],
  ['个小时', 'hour'],
  ['h', 'hour'],
  ['分钟', 'minute'],
  ['min', 'minute'],
]);
