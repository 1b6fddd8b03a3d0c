import type { CellValue } from '../cell/cell';
import { fieldsWith, fundFields, indicatorFields, recordOf } from './fields';
import type { FieldOf, FooterField, PartKind, formFields } from './fields';
import type { MoneyUnit } from '../quantity/money';

/** What a field is filled with: figures may be numbers, all else is text. */
type ContentValue<Field> = Field extends { readonly kind: Extract<PartKind, 'value' | 'amount' | 'points'> }
  ? CellValue
  : string;

/** What is drawn into the fields of a list; what only some forms have a column for may be left out. */
type ContentOf<List> = {
  readonly [Field in FieldOf<List, 'content', 'always'>]: ContentValue<List[Field]>;
} & { readonly [Field in FieldOf<List, 'content', 'column'>]?: ContentValue<List[Field]> };

/** One row of 绩效指标 to write; '' leaves a cell empty. The score is a formula where the form has weights. */
export type IndicatorContent = ContentOf<typeof indicatorFields>;

/** The amounts of one part of 项目资金, in the form's money unit; '' leaves a cell empty. */
export type FundContent = ContentOf<typeof fundFields>;

/** A row of 绩效指标 with nothing in it. */
export const BLANK_INDICATOR: IndicatorContent = recordOf(fieldsWith(indicatorFields, 'content', ['always']), () => '');

/** A part of 项目资金 without amounts. */
export const BLANK_FUND: FundContent = recordOf(fieldsWith(fundFields, 'content', ['always']), () => '');

/** What 年度资金总额 is made of in the national form. */
export type NationalFundPart =
  /** 当年财政拨款. */
  | 'appropriation'
  /** 上年结转资金. */
  | 'carryover'
  /** 其他资金. */
  | 'other';

/** What 年度资金总额 may be made of; a template lists the parts it has. */
export type FundPart =
  | NationalFundPart
  /** 财政专户管理资金. */
  | 'specialAccount'
  /** 单位资金. */
  | 'ownFunds'
  /** 基本支出. */
  | 'basic'
  /** 项目支出. */
  | 'project';

/** What a new form is filled with: everything a person types; sums, rates and scores are formulas. */
export interface FormContent extends ContentOf<typeof formFields> {
  readonly year: number;
  readonly moneyUnit: MoneyUnit;
  /** What is left out is blank. 'total' counts where the template has no parts, and for its explanation. */
  readonly funds: Readonly<Record<NationalFundPart, FundContent> & Partial<Record<FundPart | 'total', FundContent>>>;
  /** Rows of 项目资金 the form has; all of the template's when left out. */
  readonly fundParts?: readonly FundPart[];
  readonly indicators: readonly IndicatorContent[];
  readonly footers?: Readonly<Partial<Record<FooterField, string>>>;
  /** Whether a line for names, date and seal stands below the form. */
  readonly hasSignatureLine?: boolean;
}
