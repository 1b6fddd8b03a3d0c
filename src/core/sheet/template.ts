import type { FundPart } from '../form/formContent';

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

export type HeaderField = 'project' | 'department' | 'implementer';
export type FundField = 'label' | 'initialBudget' | 'budget' | 'executed' | 'weight' | 'rate' | 'score';
export type IndicatorField =
  'category' | 'subcategory' | 'name' | 'target' | 'actual' | 'weight' | 'score' | 'explanation';

/** A label and its value side by side above the blocks. */
export interface TemplateHeaderEntry {
  readonly field: HeaderField;
  readonly label: TemplateLabel;
  readonly value: Span;
}

/** A 一级指标 with its 二级指标, as a new form lists them. */
export interface TemplateSection {
  readonly category: string;
  readonly subcategories: readonly string[];
}

/** A printed form as data: which label stands where. A new layout is a new table of this type. */
export interface Template {
  readonly id: string;
  /** Chinese name shown to users. */
  readonly name: string;
  readonly title: string;
  /** '{year}' stands for the year. */
  readonly yearTitle: string;
  /** Points, one per column. */
  readonly columnWidths: readonly number[];
  readonly header: readonly (readonly TemplateHeaderEntry[])[];
  readonly funds: {
    /** '{unit}' stands for the money unit. */
    readonly caption: TemplateLabel;
    readonly columns: readonly TemplateColumn<FundField>[];
    readonly totalLabel: string;
    readonly parts: readonly { readonly part: FundPart; readonly label: string }[];
    /** What stands in the weight and score cells of the parts, which take no points. */
    readonly unscoredMark: string;
  };
  readonly goals: {
    readonly caption: TemplateLabel;
    readonly expected: TemplateLabel;
    readonly actual: TemplateLabel;
  };
  readonly indicators: {
    readonly caption: TemplateLabel;
    readonly columns: readonly TemplateColumn<IndicatorField>[];
    readonly sections: readonly TemplateSection[];
  };
  readonly totals: {
    readonly caption: TemplateLabel;
    readonly grade: Span;
  };
  readonly font: { readonly name: string; readonly size: number; readonly titleSize: number };
}
