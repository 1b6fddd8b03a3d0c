import type { CellValue } from '../../cell/cell';
import type { StartedReason } from '../../explanations/startedReason';
import type { SheetSizes } from '../../sheet/fit/formFit';
import type { Entry } from '../../sheet/edit/entry';
import type { ChangeLabel } from './changeLabel';

/** One cell a fix changes. */
export interface CellChange {
  /** A1 address. */
  readonly cell: string;
  /** What is changed: 得分, 分值, 执行率 … and whose. */
  readonly label: ChangeLabel;
  /** What the cell holds now, so that a later change is noticed. */
  readonly old: CellValue;
  /** What it shows now and afterwards, for reading; '' for nothing. */
  readonly before: string;
  readonly after: string;
  /** What is entered; the beginning of an explanation is said by whoever enters it. */
  readonly entry: Entry | StartedEntry;
  /** What a formula will give, which its cell then holds; nothing else has one. */
  readonly result?: CellValue;
  /** The number format the cell needs for it; its own stays when left out. */
  readonly numberFormat?: string;
}

/** The beginning of an explanation, and the number format of its cell: it decides how a text is entered. */
export interface StartedEntry {
  readonly reason: StartedReason;
  readonly numberFormat: string;
}

/** A cell that is changed. */
interface CellAction<Kind extends string> {
  readonly kind: Kind;
  readonly label: ChangeLabel;
  readonly before: string;
  readonly after: string;
}

/** A row that goes. */
interface RowAction<Kind extends string> {
  readonly kind: Kind;
  readonly name: string;
}

/** What the weights of a 一级指标 come to. */
export interface SectionSum {
  readonly category: string;
  readonly before: string;
  readonly after: string;
}

/** What a fix does, as data: the text of its button, and what it comes to. */
export type FixAction =
  | CellAction<'change'>
  | CellAction<'setFormula'>
  | {
      readonly kind: 'unscore';
      readonly label: ChangeLabel;
      readonly before: readonly string[];
      readonly after: string;
    }
  /** Of one 一级指标; null for all weights, except for those of `kept`, which somebody lets stand. */
  | {
      readonly kind: 'shareOut';
      readonly category: string | null;
      readonly before: string;
      readonly after: string;
      readonly weights: number;
      readonly kept: readonly string[];
    }
  | { readonly kind: 'shareOutAnew'; readonly sections: readonly SectionSum[]; readonly weights: number }
  | RowAction<'removeRow'>
  | RowAction<'emptyRow'>
  | { readonly kind: 'draft' }
  | { readonly kind: 'fitRows'; readonly rows: number; readonly wraps: number }
  | { readonly kind: 'widen'; readonly columns: number };

/** A row of 绩效指标 that is to go. */
export interface RowToGo {
  /** Of its name. */
  readonly cell: string;
  readonly name: string;
  /** Nobody has filled it in, which is why it is to go. */
  readonly isUnused: true;
}

/** What one click does about a finding. */
export interface Fix {
  /** Stable while the form stays the same: code and cell of the finding. */
  readonly id: string;
  readonly action: FixAction;
  /** How many cells change because others do. */
  readonly following: number;
  /** The cells, those the finding is about first, then those that follow, such as 总分. */
  readonly changes: readonly CellChange[];
  /** To be deleted after the changes; null when no row goes. */
  readonly deleteRow: RowToGo | null;
  /** Rows and columns to make larger; null when none are. */
  readonly sizes: SheetSizes | null;
  /** False where the user has to judge or to write on: left out when everything is fixed at once. */
  readonly automatic: boolean;
}
