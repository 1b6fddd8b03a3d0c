import type { Cell } from '../../cell/cell';
import type { Form } from '../../form/form';
import type { GridView } from './gridView';
import type { Headings } from './headings';
import type { IndicatorLabel } from './labelTables';
import { printedGrades } from './labels';

type Totals = Pick<Form, 'totalWeight' | 'totalScore' | 'grade'>;

/** The 总分 row: Σ of the weights, the total, and the grade where one is printed. */
export function readTotals(view: GridView, row: number | null, headings: Headings<IndicatorLabel>): Totals {
  if (row === null) return { totalWeight: null, totalScore: null, grade: null };
  const field = (name: IndicatorLabel): Cell | null => {
    const span = headings.columns.get(name);
    return span ? view.firstFilled(row, span) : null;
  };
  const gradeColumn = view.filledColumns(row).find((column) => printedGrades.has(view.text(row, column)));
  return {
    totalWeight: field('weight'),
    totalScore: field('score'),
    grade: gradeColumn === undefined ? null : view.cell(row, gradeColumn),
  };
}
