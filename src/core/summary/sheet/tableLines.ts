import type { SummaryRow } from '../summary';

/** Columns that formulas of the sheet refer to or that lines are known by: a table without one of them cannot be renewed. */
export const neededFields = ['project', 'year', 'budget', 'executed', 'score', 'grade', 'sheet'] as const;

/** One of them. */
export type NeededField = (typeof neededFields)[number];

/** A form's line on the sheet. */
export interface FormLine {
  readonly row: SummaryRow;
  /** From 1. */
  readonly number: number;
  /** The A1 address of a cell of the line. */
  readonly at: (field: NeededField) => string;
}

/** 合计 on the sheet. */
export interface TotalLine {
  readonly forms: number;
  /** The A1 range of the lines' cells in the column itself. */
  readonly own: string;
  /** The same of another column. */
  readonly lines: (field: NeededField) => string;
  /** The A1 address of a cell of 合计. */
  readonly at: (field: NeededField) => string;
}
