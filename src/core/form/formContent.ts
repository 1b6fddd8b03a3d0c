import type { CellValue } from '../cell';
import type { FooterField } from './footerField';
import type { MoneyUnit } from './form';

/** One row of 绩效指标 to write; '' leaves a cell empty. The score is a formula where the form has weights. */
export interface IndicatorContent {
  readonly category: string;
  readonly subcategory: string;
  readonly name: string;
  readonly target: CellValue;
  readonly actual: CellValue;
  readonly weight: CellValue;
  readonly explanation: string;
  /** 指标性质, where the form has a column for it. */
  readonly nature?: string;
  /** 度量单位, where the form has a column for it. */
  readonly unit?: string;
  /** 得分, where the form has no weights to calculate it from. */
  readonly score?: CellValue;
}

/** The amounts of one part of 项目资金, in the form's money unit; '' leaves a cell empty. */
export interface FundContent {
  readonly initialBudget: CellValue;
  readonly budget: CellValue;
  readonly executed: CellValue;
  /** Why so little was spent, where the form asks for it. */
  readonly explanation?: string;
}

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
export interface FormContent {
  readonly year: number;
  readonly project: string;
  readonly department: string;
  readonly implementer: string;
  readonly moneyUnit: MoneyUnit;
  /** What is left out is blank. 'total' counts where the template has no parts, and for its explanation. */
  readonly funds: Readonly<Record<NationalFundPart, FundContent> & Partial<Record<FundPart | 'total', FundContent>>>;
  /** Rows of 项目资金 the form has; all of the template's when left out. */
  readonly fundParts?: readonly FundPart[];
  readonly expectedGoal: string;
  readonly actualGoal: string;
  readonly indicators: readonly IndicatorContent[];
  readonly footers?: Readonly<Partial<Record<FooterField, string>>>;
}
