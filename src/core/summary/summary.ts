import type Decimal from 'decimal.js';
import type { Cell } from '../cell/cell';
import type { Finding } from '../check/finding';
import type { IgnoredFinding } from '../check/ignoring/withoutIgnored';
import type { Assessment } from '../form/assessForm';
import type { Form } from '../form/form';
import type { Scheme } from '../scheme/scheme';

/** A form of the workbook with where it stands, its points, and what a reviewer would object to. */
export interface SummaryEntry {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Whether the sheet is hidden, so that nobody can go there. */
  readonly isHidden: boolean;
  readonly form: Form;
  /** The form's own. */
  readonly scheme: Scheme;
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
  /** Columns nobody has said what they are: until then what is found need not be right. */
  readonly unsureColumns: number;
  /** What somebody lets stand, which is in no count. */
  readonly ignored: readonly IgnoredFinding[];
}

/** One form in a line. Amounts in 万元 whatever the form's unit; null for what the form does not say. */
export interface SummaryRow extends SummaryEntry {
  /** Tells the forms of a workbook apart, also several on one sheet. */
  readonly key: string;
  /** A1 address to go to. */
  readonly cell: string;
  /** '' when it is not filled in; so with 主管部门. */
  readonly project: string;
  readonly department: string;
  readonly year: number | null;
  /** 全年预算数 and 全年执行数 of 年度资金总额. */
  readonly budget: Decimal | null;
  readonly executed: Decimal | null;
  /** What an amount on the form is divided by to give 万元: 10000 for a form in 元, else 1. */
  readonly moneyDivisor: number;
  /** Whether the form states no money unit; 万元 is assumed then. */
  readonly isUnitAssumed: boolean;
  /** 执行率 as a fraction. */
  readonly rate: Decimal | null;
  readonly score: Decimal | null;
  /** Null until the form is complete. */
  readonly grade: string | null;
  /**
   * Findings of the form as the pane counts them: 必须改正, 待说明, 建议核对. Whether everything is shown whole belongs to the last, and is
   * only known of sheets that were looked at.
   */
  readonly errors: number;
  readonly missingExplanations: number;
  readonly warnings: number;
  /** Places of the form that were not found or not understood. */
  readonly notChecked: number;
  /** The cells the figures stand in, for formulas that follow them; null where the form has no such place. */
  readonly places: {
    readonly budget: Cell | null;
    readonly executed: Cell | null;
    readonly score: Cell | null;
    readonly grade: Cell | null;
  };
}

/** A form's total and its grade. */
export type FormScore = Pick<SummaryRow, 'score' | 'grade'>;

/** How many forms have a grade. */
export interface GradeCount {
  readonly name: string;
  readonly count: number;
}

/** A mean of totals, and how many forms are not in it. */
export interface AverageScore {
  /** Of the valid totals, two decimals half up; null when there is none. */
  readonly averageScore: Decimal | null;
  readonly leftOut: number;
}

/** All forms together. */
export interface SummaryTotals extends AverageScore {
  readonly forms: number;
  /** Σ in 万元 of what the forms say. */
  readonly budget: Decimal;
  readonly executed: Decimal;
  /** Σ executed / Σ budget as a fraction; null without a budget. */
  readonly rate: Decimal | null;
  /** Every grade of the forms' schemes, the best first. */
  readonly grades: readonly GradeCount[];
  /** Forms without a grade. */
  readonly ungraded: number;
  readonly errors: number;
  readonly missingExplanations: number;
  /** Forms with something in them to be put right, to be explained. */
  readonly formsWithErrors: number;
  readonly formsWithMissingExplanations: number;
  /** The forms' years, the earliest first. */
  readonly years: readonly number[];
  /** Forms whose amounts were converted from 元. */
  readonly converted: number;
  /** Forms that state no money unit. */
  readonly unitAssumed: number;
  /** Forms with columns nobody has said what they are. */
  readonly unsure: number;
  /** Findings somebody lets stand. */
  readonly ignored: number;
  /** Forms of which a part was not checked. */
  readonly partUnchecked: number;
}

/** All forms of a workbook in one table. */
export interface Summary {
  readonly rows: readonly SummaryRow[];
  readonly totals: SummaryTotals;
}
