import type { CellValue } from '../cell';
import type { SheetSizes } from '../sheet/fit/formFit';
import type { Entry } from '../sheet/edit/entry';

/** One cell a fix changes. */
export interface CellChange {
  /** A1 address. */
  readonly cell: string;
  /** What is changed, in a word: 得分, 分值, 执行率 … and whose. */
  readonly label: string;
  /** What the cell holds now, so that a later change can be told. */
  readonly old: CellValue;
  /** What it shows now and afterwards, for reading. */
  readonly before: string;
  readonly after: string;
  readonly entry: Entry;
  /** The number format the cell needs for it; its own stays when left out. */
  readonly numberFormat?: string;
}

/** What one click does about a finding. */
export interface Fix {
  /** Stable while the form stays the same: code and cell of the finding. */
  readonly id: string;
  /** Text of the button: 改为 8.62. */
  readonly label: string;
  /** What it comes to: 得分 9 → 8.62. */
  readonly preview: string;
  /** The cells, those the finding is about first, then those that follow, such as 总分. */
  readonly changes: readonly CellChange[];
  /** A cell of a row of 绩效指标 to delete after the changes; null when no row goes. */
  readonly deleteRow: { readonly cell: string; readonly name: string } | null;
  /** Rows and columns to make larger; null when none are. */
  readonly sizes: SheetSizes | null;
  /** False where the user has to judge or to write on: left out when everything is fixed at once. */
  readonly automatic: boolean;
}
