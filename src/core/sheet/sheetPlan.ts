import type { MoneyUnit } from '../quantity/money';
import type { Entry } from './edit/entry';

/** Where a text stands between the left and the right edge of its cell. */
export type HorizontalAlignment = 'left' | 'center' | 'right';
/** Where a text stands between the top and the bottom edge of its cell. */
export type VerticalAlignment = 'top' | 'middle' | 'bottom';

/** Looks of a range. Fields left out stay as the sheet has them. */
export interface PlanStyle {
  readonly range: string;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  /** '#RRGGBB'. */
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  /** Thin borders around and inside. */
  readonly borders?: boolean;
}

/** What may be typed into a range; a wrong entry is refused (stop) or asked about (warning). */
export interface PlanValidation {
  readonly range: string;
  readonly rule:
    | { readonly kind: 'decimal'; readonly min: number; readonly max?: number }
    | { readonly kind: 'list'; readonly items: readonly string[] };
  readonly strict: boolean;
  /** What the box says that Excel shows. */
  readonly help: EntryHelp;
}

/** What is to be typed: points, or an amount in a unit. */
export type EntryHelp = { readonly kind: 'weight' } | { readonly kind: 'amount'; readonly unit: MoneyUnit };

/** What a highlight shows besides its colours, for people who do not see them; its text is bold, too. */
export interface HighlightMark {
  /** Thin lines around the cell. */
  readonly border: 'dash' | 'dot' | 'dashDot';
  /** Puts a sign before what the cell shows; null where there is no room for one. */
  readonly numberFormat: string | null;
}

/** A conditional format with a native formula, relative to the range's top-left cell. */
export interface HighlightRule {
  /** Why the rule is there; becomes part of the formula so that the add-in finds its own rules again and only those. */
  readonly tag: string;
  readonly range: string;
  /** With leading '='; native functions only (custom functions do not work in conditional formats). */
  readonly formula: string;
  readonly fill: string;
  readonly fontColor: string;
  readonly mark: HighlightMark;
}

/** Page setup of the printed form. */
export interface PlanPage {
  readonly paper: 'A4';
  readonly orientation: 'portrait' | 'landscape';
  readonly fitToWidthPages: number;
  readonly centerHorizontally: boolean;
  readonly printArea: string;
  /** Rows that stand again on top of every further page, '12:12'; null for none. */
  readonly titleRows: string | null;
  /** What stands below every page but the first, in the codes of Excel's footers. */
  readonly laterFooter: string;
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
}

/** Everything it takes to draw a form on a sheet, as data: addresses are A1 on the target sheet. */
export interface SheetPlan {
  /** The whole area the plan writes, e.g. 'A1:J28'. */
  readonly range: string;
  /** What each cell is given; exactly the range's shape. */
  readonly formulas: readonly (readonly Entry[])[];
  /** Number format codes, exactly the range's shape. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly string[];
  readonly styles: readonly PlanStyle[];
  /** Points, one per column of the range. */
  readonly columnWidths: readonly number[];
  /** Points, one per row of the range. */
  readonly rowHeights: readonly number[];
  readonly validations: readonly PlanValidation[];
  readonly highlights: readonly HighlightRule[];
  readonly page: PlanPage;
  /** The cell a user starts typing in. */
  readonly firstInput: string;
}
