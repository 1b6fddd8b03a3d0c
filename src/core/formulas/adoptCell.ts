import type Decimal from 'decimal.js';
import type { CellValue } from '../cell/cell';
import type { Entry } from '../sheet/edit/entry';
import type { AdoptObstacle } from './adoptObstacle';

/** What a cell that can be calculated holds: an amount of 年度资金总额, a rate, points, a total, or its grade. */
export type CalculatedField = 'sum' | 'rate' | 'executionScore' | 'score' | 'totalWeight' | 'totalScore' | 'grade';

/** The same, or 'number': a weight or an amount that stands as a text, which every sum would pass over. */
export type AdoptField = CalculatedField | 'number';

/**
 * What a formula of ours would mean for a cell: 'agrees' shows what stands there already (to the cent), 'differs' changes it,
 * 'cannot' gives no result, so that what was typed stays, and 'formula' is calculated already.
 */
export type AdoptState = 'agrees' | 'differs' | 'cannot' | 'formula';

/** One cell of a form that our formulas can calculate, or that they need as a number. */
export interface AdoptCell {
  readonly cell: string;
  readonly field: AdoptField;
  /** 三级指标 or name of the row of 项目资金; '' for the totals. */
  readonly subject: string;
  readonly state: AdoptState;
  /** What stands in the cell, so that a later change can be told. */
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
  readonly obstacle: AdoptObstacle | null;
}
