import type { CellValue } from '../cell';
import type { MoneyUnit } from './form';

/** One row of 绩效指标 to write; '' leaves a cell empty. The score is a formula. */
export interface IndicatorContent {
  readonly category: string;
  readonly subcategory: string;
  readonly name: string;
  readonly target: CellValue;
  readonly actual: CellValue;
  readonly weight: CellValue;
  readonly explanation: string;
}

/** The amounts of one part of 项目资金, in the form's money unit; '' leaves a cell empty. */
export interface FundContent {
  readonly initialBudget: CellValue;
  readonly budget: CellValue;
  readonly executed: CellValue;
}

/** The parts 年度资金总额 is made of; the total itself is a formula. */
export type FundPart = 'appropriation' | 'carryover' | 'other';

/** What a new form is filled with: everything a person types; sums, rates and scores are formulas. */
export interface FormContent {
  readonly year: number;
  readonly project: string;
  readonly department: string;
  readonly implementer: string;
  readonly moneyUnit: MoneyUnit;
  readonly funds: Readonly<Record<FundPart, FundContent>>;
  readonly expectedGoal: string;
  readonly actualGoal: string;
  readonly indicators: readonly IndicatorContent[];
}
