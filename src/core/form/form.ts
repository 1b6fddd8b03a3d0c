import type { Cell } from '../cell';
import type { FooterField } from './footerField';

/** One row of 项目资金. */
export interface FundLine {
  /** 'total' is 年度资金总额; 'part' one of 其中: 当年财政拨款, 上年结转资金, 其他资金. */
  readonly role: 'total' | 'part';
  readonly label: Cell;
  /** 年初预算数; null when the layout has no such column. */
  readonly initialBudget: Cell | null;
  /** 全年预算数. */
  readonly budget: Cell;
  /** 全年执行数. */
  readonly executed: Cell;
  readonly weight: Cell | null;
  readonly rate: Cell | null;
  readonly score: Cell | null;
  /** 原因, why so little was spent; null when the layout does not ask (only 四川 does). */
  readonly explanation: Cell | null;
}

/** One row of 绩效指标. */
export interface Indicator {
  /** 一级指标 as printed, spaces removed ('产出指标(50分)'); '' when it could not be found. */
  readonly category: Cell | null;
  /** 二级指标. */
  readonly subcategory: Cell | null;
  /** 三级指标. */
  readonly name: Cell;
  /** 年度指标值. */
  readonly target: Cell;
  /** 实际完成值. */
  readonly actual: Cell;
  /** 分值; null when the layout has no weight column (湖北). */
  readonly weight: Cell | null;
  /** 得分; null when the layout has no scores (转移支付). */
  readonly score: Cell | null;
  /** 偏差原因分析及改进措施; null when the layout has no such column. */
  readonly explanation: Cell | null;
  /** 指标性质 as a column of its own (云南, 四川); null otherwise. */
  readonly nature: Cell | null;
  /** 度量单位 as a column of its own (云南, 四川); null otherwise. */
  readonly unit: Cell | null;
  /** 开始时间 of the row, else the 起止时间 in the header of the form; absent where the form has neither. */
  readonly start?: Cell;
}

/** A labelled text below the indicators, such as 其他需要说明事项. */
export interface FooterText {
  readonly field: FooterField;
  readonly text: Cell;
}

/** Money unit of a form. */
export type MoneyUnit = '万元' | '元';

/** A 项目支出绩效自评表 as it stands on a sheet. Every value keeps its cell; null means the form has no such place. */
export interface Form {
  /** Id of the template whose labels matched, e.g. 'national-2020'; 'hebei', 'transfer', or 'other' where there is no template. */
  readonly layout: string;
  /** A1 address of the whole form, e.g. 'A1:J28'. */
  readonly range: string;
  readonly title: Cell;
  /** The year of '（2020年度）'; null when none was found. */
  readonly year: number | null;
  readonly yearCell: Cell | null;
  readonly project: Cell | null;
  /** 主管部门. */
  readonly department: Cell | null;
  /** 实施单位. */
  readonly implementer: Cell | null;
  readonly moneyUnit: MoneyUnit | null;
  readonly funds: readonly FundLine[];
  /** What states the points of 预算执行率 where there is no column for them: '得分（20分×执行率）'. */
  readonly executionHeading: Cell | null;
  /** 预期目标. */
  readonly expectedGoal: Cell | null;
  /** 实际完成情况. */
  readonly actualGoal: Cell | null;
  readonly indicators: readonly Indicator[];
  /** 总分 row: Σ of the weights as printed. */
  readonly totalWeight: Cell | null;
  /** 总分 row: the total as printed. */
  readonly totalScore: Cell | null;
  /** 优/良/中/差 where the layout prints it. */
  readonly grade: Cell | null;
  readonly footers: readonly FooterText[];
}
