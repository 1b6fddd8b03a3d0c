import { FULL_SCORE } from '../../scoring/totalScore';
import { rangeAddress } from '../../cell/a1';
import type { GradeBlockPlan } from './planGradeBlock';
import { summaryWords } from '../summaryWords';
import type { TablePlace } from './tablePlace';

/** A chart on the sheet of all forms. Addresses are A1 on that sheet. */
export interface ChartPlan {
  /** Its name in Excel, by which it is found again. */
  readonly name: string;
  readonly title: string;
  readonly kind: 'bars' | 'columns';
  readonly values: string;
  readonly categories: string;
  /** Where it is drawn at first; the user may move and size it. */
  readonly area: string;
  /** Upper end of the values' axis; null for none, where the numbers at the bars say everything and Excel would divide 2 forms into fifths. */
  readonly max: number | null;
  readonly hasLabels: boolean;
}

const SCORES = 'ZPB_得分';
const GRADES = 'ZPB_等级';

/** The names of the charts. */
export const summaryChartNames: readonly string[] = [SCORES, GRADES];

/** Bars with the projects' names beside them while there is room for the names, thin columns without from then on. */
const MAX_BARS = 25;
const MIN_ROWS = 15;
const COLUMN_ROWS = 20;
const GRADE_ROWS = 13;
/** Columns of the table: the chart of scores takes those right of the block of grades. */
const SCORES_FROM = 3;

/** The charts below the table: the forms' scores, and how many have each grade. */
export function planSummaryCharts(table: TablePlace, block: GradeBlockPlan, lines: number): ChartPlan[] {
  const { top, left, bottom, right } = block.area;
  const isBars = lines <= MAX_BARS;
  const rows = isBars ? Math.max(MIN_ROWS, lines + 5) : COLUMN_ROWS;
  const { left: tableLeft, right: tableRight } = table.area;
  return [
    {
      name: SCORES,
      title: summaryWords.scoreChart,
      kind: isBars ? 'bars' : 'columns',
      values: table.lines('score'),
      categories: table.lines('project'),
      area: rangeAddress(top, tableLeft + SCORES_FROM, top + rows - 1, tableRight),
      max: FULL_SCORE,
      hasLabels: isBars,
    },
    {
      name: GRADES,
      title: summaryWords.gradeChart,
      kind: 'columns',
      values: block.counts,
      categories: block.names,
      area: rangeAddress(bottom + 2, left, bottom + 1 + GRADE_ROWS, right),
      max: null,
      hasLabels: true,
    },
  ];
}
