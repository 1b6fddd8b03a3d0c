import type Decimal from 'decimal.js';

/** How a 指标值 is compared with its 完成值. */
export type Comparator = '>=' | '>' | '<=' | '<' | '=';

/** The three grades of a qualitative result (财预〔2020〕10号) plus the five-step words 优/良/中/低/差 mapped onto them. */
export type AchievementGrade = 'achieved' | 'partly' | 'missed';

/** An empty cell (or nothing but spaces). */
export interface BlankQuantity {
  readonly kind: 'blank';
  readonly text: string;
}

/** '/', '—', '无', '不适用': the row does not apply. */
export interface NotApplicableQuantity {
  readonly kind: 'notApplicable';
  readonly text: string;
}

/** A number, with or without comparator and unit. */
export interface NumberQuantity {
  readonly kind: 'number';
  readonly text: string;
  /** The value in its base unit: '55万元' is 550000 with unit '元'; '98%' is 0.98 with percent true; '5‰' is 0.005. */
  readonly value: Decimal;
  /** The number as written, before 万/亿/%/‰ were applied: '55万元' is 55. */
  readonly written: Decimal;
  readonly percent: boolean;
  readonly comparator: Comparator | null;
  /** Unit without its scale ('元', '人次', '元/人*月'); '' when none was written. */
  readonly unit: string;
  /** True for 约, 左右, 近. */
  readonly approximate: boolean;
}

/** '3-5', '90%~95%': bounds are inclusive. */
export interface RangeQuantity {
  readonly kind: 'range';
  readonly text: string;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly percent: boolean;
  readonly unit: string;
}

/** A calendar day as days since 1899-12-30 (the Excel serial), or the last day of a month or year named. */
export interface DateQuantity {
  readonly kind: 'date';
  readonly text: string;
  /** First day the text can mean, as an Excel serial ('2020年12月' begins 2020-12-01). Null when the year is not named. */
  readonly from: number | null;
  /** Last day the text can mean, as an Excel serial; the deadline. Null when the year is not named. */
  readonly to: number | null;
  /** Month 1-12 and day 1-31 of the deadline, known even without a year ('12月底之前'). */
  readonly month: number;
  readonly day: number;
  readonly precision: 'day' | 'month' | 'year';
}

/** '2020年1月1日至2020年12月31日': both days as Excel serials. */
export interface PeriodQuantity {
  readonly kind: 'period';
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** '12个月', '1年', '90天', '20个工作日': a length of time. */
export interface DurationQuantity {
  readonly kind: 'duration';
  readonly text: string;
  readonly amount: Decimal;
  readonly unit: 'year' | 'month' | 'week' | 'day' | 'workday' | 'hour' | 'minute';
  readonly comparator: Comparator | null;
}

/** A word that names one of the three grades: '达成年度指标', '部分达成', '优', '差'. */
export interface GradeQuantity {
  readonly kind: 'grade';
  readonly text: string;
  readonly grade: AchievementGrade;
}

/** Any other text; unknown text is a word, never an error and never a guess. */
export interface WordQuantity {
  readonly kind: 'word';
  readonly text: string;
}

/** What one 指标值 or 完成值 was read as. */
export type Quantity =
  | BlankQuantity
  | NotApplicableQuantity
  | NumberQuantity
  | RangeQuantity
  | DateQuantity
  | PeriodQuantity
  | DurationQuantity
  | GradeQuantity
  | WordQuantity;
