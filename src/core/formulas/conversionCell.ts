import type Decimal from 'decimal.js';
import type { CellValue } from '../cell/cell';
import type { Entry } from '../sheet/edit/entry';
import type { ConversionObstacle } from './formulaResult';

/** What a cell that can be calculated holds: an amount of 年度资金总额, a rate, points, a total, or its grade. */
export type CalculatedField = 'sum' | 'rate' | 'executionScore' | 'score' | 'totalWeight' | 'totalScore' | 'grade';

/** The same, or 'number': a weight or an amount that stands as a text, which every sum would pass over. */
export type ConversionField = CalculatedField | 'number';

/**
 * What a formula of ours would mean for a cell: 'agrees' shows what stands there already (to the cent), 'differs' changes it,
 * 'cannot' gives no result, so that what was typed stays, and 'formula' is calculated already.
 */
export type ConversionState = 'agrees' | 'differs' | 'cannot' | 'formula';

/** One cell of a form that our formulas can calculate, or that they need as a number. */
export interface ConversionCell {
  readonly cell: string;
  readonly field: ConversionField;
  /** 三级指标 or name of the row of 项目资金; '' for the totals. */
  readonly subject: string;
  readonly state: ConversionState;
  /** What stands in the cell, so that a later change is noticed. */
  readonly old: CellValue;
  readonly oldText: string;
  /** The number the formula gives; null where it shows a word or nothing, or there is none. */
  readonly result: Decimal | null;
  /** What the formula shows; '' where it shows nothing or there is none. */
  readonly newText: string;
  /** What is entered, a formula or the number a text stands for; null unless the state is 'agrees' or 'differs'. */
  readonly entry: Entry | null;
  /** The number format the cell needs for the formula; null when its own can stay. */
  readonly numberFormat: string | null;
  /** Why there is no result; null otherwise. */
  readonly obstacle: ConversionObstacle | null;
}

/** How many cells get a formula, and how many a number instead of a text. */
export interface ConversionCounts {
  readonly formulas: number;
  readonly numbers: number;
}

/** Counts what is entered into some cells. */
export function conversionCounts(cells: readonly Pick<ConversionCell, 'field'>[]): ConversionCounts {
  const numbers = cells.filter(({ field }) => field === 'number').length;
  return { formulas: cells.length - numbers, numbers };
}
