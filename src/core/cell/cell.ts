import type Decimal from 'decimal.js';

/** A cell's content as Excel hands it over; an empty cell is the empty text. */
export type CellValue = string | number | boolean;

/** Characters a cell can hold. */
export const MAX_CELL_TEXT = 32_767;

/** One cell as it was read from a sheet. */
export interface Cell {
  /** The stored value; '' when the cell is empty. */
  readonly value: CellValue;
  /** Excel number format code, e.g. 'General', '@', '0%', 'yyyy-m-d'. Tells a date or a percent from a bare number. */
  readonly numberFormat?: string;
  /** The formula with its leading '=', when the cell holds one. */
  readonly formula?: string;
  /** What a text with a money unit ('90万元') comes to in the form's own unit; absent for everything else. */
  readonly amount?: Decimal;
  /** Its label stands in the same cell ('预期目标：…'), so that nothing of ours may be written there. */
  readonly hasLabel?: true;
  /** Zero-based place on the sheet; for a merged area that of its top-left cell. */
  readonly row: number;
  readonly column: number;
  /** The same as A1 text without sheet name ('E15'), written once where the cell is read: for formulas, reports and as a name. */
  readonly address: string;
}

/** What a reading function accepts for one cell: the value, and the number format where it is known. */
export interface CellInput {
  readonly value: CellValue | null | undefined;
  readonly numberFormat?: string;
}
