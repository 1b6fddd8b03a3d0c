/** A word that multiplies the number before it by 10^exponent; percent words make it a fraction of the whole. */
export interface Scale {
  readonly word: string;
  readonly exponent: number;
}

/** Multiples that stand between a number and its unit: '55万元', '3千人'. Longest first. */
export const MULTIPLES: readonly Scale[] = [
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
export const FRACTIONS: readonly Scale[] = [
  { word: '%', exponent: -2 },
  { word: '百分比', exponent: -2 },
  { word: '百分点', exponent: -2 },
  { word: '个百分点', exponent: -2 },
  { word: '‰', exponent: -3 },
  { word: '千分比', exponent: -3 },
  { word: '成', exponent: -1 },
];

/** Fractions of the whole, written before the number: '百分之九十五'. */
export const LEADING_FRACTIONS: readonly Scale[] = [
  { word: '百分之', exponent: -2 },
  { word: '千分之', exponent: -3 },
  { word: '万分之', exponent: -4 },
];
