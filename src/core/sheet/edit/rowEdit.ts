import type { SheetLayout } from '../sheetLayout';
import type { UsualIndicator } from '../../scheme/usualIndicator';
import type { Paste } from '../paste/paste';
import type { HighlightRule } from '../sheetPlan';
import type { CellPosition } from '../../cell/a1';
import type { Entry } from './entry';
import type { LineOperation } from './lineOperation';
import type { NatureChoice } from './natureChoices';
import type { RowRefusalReason, RowReport } from './rowReport';
import type { Area } from '../../cell/area';

/** What a user wants done with an indicator's row. */
export type RowEdit =
  | { readonly kind: 'addBelow' | 'delete' | 'moveUp' | 'moveDown' }
  | { readonly kind: 'nature'; readonly nature: NatureChoice }
  | { readonly kind: 'paste'; readonly paste: Paste }
  | { readonly kind: 'putUsual'; readonly indicators: readonly UsualIndicator[] };

/** Looks that travel with a moved cell; null where a cell has several at once. */
export interface CellLook {
  /** '#RRGGBB'; '' without fill. */
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
}

/** What stands around a row beside its cells' contents. */
export interface RowSurroundings {
  /** Merged areas that touch the rows and the columns of 一级 and 二级 names; null when Excel cannot say. */
  readonly merges: readonly Area[] | null;
  /** Points, by zero-based row; 0 for a hidden row. */
  readonly heights: ReadonlyMap<number, number>;
  /** Sizes and looks of the whole sheet. */
  readonly layout: SheetLayout;
  /** By A1 address; only needed for moving. */
  readonly looks: ReadonlyMap<string, CellLook>;
}

/** Contents for neighbouring cells of one row, as they are entered: formulas with '=', texts protected where needed. */
export interface RowWrite {
  readonly row: number;
  readonly column: number;
  readonly entries: readonly Entry[];
  /** Number formats the cells have by then; needed where a text may go into a text cell. */
  readonly formats?: readonly string[];
}

/** Everything an edit changes on the sheet, in this order. Rows are those after all `lines` were put in and taken out. */
export interface RowEditPlan {
  readonly kind: 'plan';
  /** Whole rows of the sheet to insert above `row` (looking like the row above it) or to delete, one after the other. */
  readonly lines: readonly LineOperation[];
  /** Number formats of neighbouring cells of one row. */
  readonly numberFormats: readonly {
    readonly row: number;
    readonly column: number;
    readonly formats: readonly string[];
  }[];
  readonly writes: readonly RowWrite[];
  /** Areas to merge; they may enlarge merges that are there. */
  readonly merges: readonly Area[];
  readonly heights: readonly { readonly row: number; readonly height: number }[];
  readonly looks: readonly { readonly cell: string; readonly look: CellLook }[];
  /** Cells that take over what may be typed from another, which is named by the address it was read by. */
  readonly validations: readonly { readonly from: string; readonly to: CellPosition }[];
  /** What the form's own live rules become; null when they stay. */
  readonly liveRules: readonly HighlightRule[] | null;
  /** The cell to select. */
  readonly select: string;
  /** What it does. */
  readonly report: RowReport;
}

/** An edit that is not done, and why. */
export interface RowRefusal {
  readonly kind: 'refusal';
  readonly reason: RowRefusalReason;
}

/** A plan that changes nothing; the parts that do are put into it. */
export function emptyPlan(select: string, report: RowReport): RowEditPlan {
  return {
    kind: 'plan',
    lines: [],
    numberFormats: [],
    writes: [],
    merges: [],
    heights: [],
    looks: [],
    validations: [],
    liveRules: null,
    select,
    report,
  };
}

/** Says no. */
export function refuse(reason: RowRefusalReason): RowRefusal {
  return { kind: 'refusal', reason };
}
