import type { Scheme } from '../../scheme/scheme';

/** The cells an indicator's score is made of, as A1 addresses. */
export interface ScoreCells {
  readonly target: string;
  readonly actual: string;
  readonly weight: string;
  /** 指标性质 and 度量单位, where they have columns of their own. */
  readonly nature?: string | null;
  readonly unit?: string | null;
  /** When the work began, where the form says so beside the target. */
  readonly start?: string | null;
}

/** How a form calculates rates and scores: by the add-in's functions, or by native formulas. Formulas come without '='. */
export interface FormulaStyle {
  /** 执行率 of two amounts; nothing as long as one of them is missing. */
  executionRate(budget: string, executed: string, scheme: Scheme): string;
  /** Points of 预算执行率; nothing as long as an amount is missing. */
  executionScore(budget: string, executed: string, weight: string, scheme: Scheme): string;
  /** 得分 of an indicator; 成本指标 and 时效指标 are told apart, as their texts alone do not tell. */
  indicatorScore(cells: ScoreCells, subcategory: string, scheme: Scheme): string;
}
