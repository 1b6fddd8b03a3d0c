const QUARTERS = [1, 2, 3, 4].map((quarter) => [quarter, [3 * quarter - 2, 3 * quarter]] as const);
/** '第3季度末', '3季度末': the end leaves no doubt that a part of the year is meant. */
const QUARTER_ENDS = QUARTERS.flatMap(([quarter, months]) =>
  [`第${quarter}季度末`, `第${quarter}季度底`, `${quarter}季度末`, `${quarter}季度底`].map(
    (word) => [word, months] as const,
  ),
);

/** Named parts of a year as first and last month, after digits were made Arabic. */
export const YEAR_PARTS: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ...QUARTERS.flatMap(([quarter, months]) =>
    [`第${quarter}季度`, `${quarter}季度`].map((word) => [word, months] as const),
  ),
  ...QUARTER_ENDS,
  ['上半年', [1, 6]],
  ['下半年', [7, 12]],
  ['底', [1, 12]],
  ['年底', [1, 12]],
  ['末', [1, 12]],
  ['年末', [1, 12]],
  ['内', [1, 12]],
  ['年内', [1, 12]],
]);

/** Parts of a year that say what they are without the year: '4季度' alone may be a length of time. */
export const YEARLESS_PARTS: ReadonlySet<string> = new Set([
  ...QUARTERS.map(([quarter]) => `第${quarter}季度`),
  ...QUARTER_ENDS.map(([word]) => word),
  '上半年',
  '下半年',
  '年底',
  '年末',
  '年内',
]);

/** Parts of a month as first and last day; 0 stands for the month's last day. */
export const MONTH_PARTS: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['', [1, 0]],
  ['底', [1, 0]],
  ['末', [1, 0]],
  ['内', [1, 0]],
  ['上旬', [1, 10]],
  ['中旬', [11, 20]],
  ['下旬', [21, 0]],
]);
