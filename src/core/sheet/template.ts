import type { MoneyUnit } from '../quantity/money';
import type { FundPart } from '../form/formContent';
import type { FooterField, FundField, HeaderField, PrintedField } from '../form/fields';

/** Columns of a template, zero-based from the form's left edge, both included; more than one column are merged. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A label with the columns it stands over. */
export interface TemplateLabel extends Span {
  readonly label: string;
}

/** A heading of a block, and what its column holds. */
export interface TemplateColumn<Field extends string> extends TemplateLabel {
  readonly field: Field;
}

/** A label and its value side by side above the blocks. */
export interface TemplateHeaderEntry {
  readonly field: HeaderField;
  readonly label: TemplateLabel;
  readonly value: Span;
}

/** A labelled text below the indicators, such as 其他需要说明事项. */
export interface TemplateFooter {
  readonly field: FooterField;
  readonly label: TemplateLabel;
  readonly value: Span;
  /** Whether it stands above or below the row of the total. */
  readonly place: 'aboveTotal' | 'belowTotal';
}

/** A 一级指标 with its 二级指标, as a new form lists them. */
export interface TemplateSection {
  readonly category: string;
  readonly subcategories: readonly string[];
}

/** A printed form as data: which label stands where. A new layout is a new table of this type. */
export interface Template {
  readonly id: string;
  /** Ids it had before, by which it is still found. */
  readonly formerIds?: readonly string[];
  /** Chinese name shown to users. */
  readonly name: string;
  /** The scheme the form is meant for. */
  readonly schemeId: string;
  readonly moneyUnit: MoneyUnit;
  readonly orientation: 'portrait' | 'landscape';
  readonly title: string;
  /** '{year}' stands for the year. */
  readonly yearTitle: string;
  /**
   * Points, one per column; together no wider than the page inside its margins, as Excel may print without fitting the width.
   * Multiples of 3 are whole pixels on every screen.
   */
  readonly columnWidths: readonly number[];
  readonly header: readonly (readonly TemplateHeaderEntry[])[];
  readonly funds: {
    /** '{unit}' stands for the money unit, here and in the columns '{weight}' for the points of 预算执行率. */
    readonly caption: TemplateLabel;
    /** Without a weight column the scheme's points count. */
    readonly columns: readonly TemplateColumn<FundField>[];
    readonly totalLabel: string;
    /** Without parts the total is typed, not added up. */
    readonly parts: readonly { readonly part: FundPart; readonly label: string }[];
    /** What stands in the weight and score cells of the parts, which take no points. */
    readonly unscoredMark: string;
  };
  readonly goals: {
    readonly caption: TemplateLabel;
    readonly expected: TemplateLabel;
    readonly actual: TemplateLabel;
  } | null;
  readonly indicators: {
    readonly caption: TemplateLabel | null;
    /** Without a weight column the scores are typed, not calculated. */
    readonly columns: readonly TemplateColumn<PrintedField>[];
    readonly sections: readonly TemplateSection[];
  };
  readonly totals: {
    readonly caption: TemplateLabel;
    readonly grade: Span | null;
  };
  readonly footers: readonly TemplateFooter[];
  readonly font: { readonly name: string; readonly size: number; readonly titleSize: number };
}
