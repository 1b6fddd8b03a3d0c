/** Named parts of a year as first and last month, after digits were made Arabic. */
export const YEAR_PARTS: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['第1季度', [1, 3]],
  ['第2季度', [4, 6]],
  ['第3季度', [7, 9]],
  ['第4季度', [10, 12]],
  ['1季度', [1, 3]],
  ['2季度', [4, 6]],
  ['3季度', [7, 9]],
  ['4季度', [10, 12]],
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
  '第1季度',
  '第2季度',
  '第3季度',
  '第4季度',
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
