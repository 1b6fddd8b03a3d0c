import { gradeFormula, totalWeightFormula } from './formulas';
import type { FundField } from '../../form/fields';
import type { Span } from '../template';
import type { PlanContext } from './planContext';
import { findFundSpan, findIndicatorSpan, fundSpan, indicatorSpan } from './planContext';
import { totalScoreFormula } from './totalScoreFormula';

/** 总分: Σ of the weights where the form has them, the total, and its grade where there is a place for it. */
export function planTotals({ template, scheme, rows, canvas }: PlanContext): void {
  const { caption, grade } = template.totals;
  const weightSpan = findIndicatorSpan(template, 'weight');
  const scoreSpan = indicatorSpan(template, 'score');
  // The headings above hold no numbers; with them, rows inserted at either end count.
  const column = ({ from }: Span) => canvas.range(rows.indicatorsHeading, { from, to: from }, rows.lastIndicator);
  const fund = (field: FundField) => canvas.cell(rows.fundsTotal, fundSpan(template, field).from);
  const scores = column(scoreSpan);
  const executionSpan = findFundSpan(template, 'weight');
  const execution = {
    score: fund('score'),
    budget: fund('budget'),
    executed: fund('executed'),
    weight: executionSpan && canvas.cell(rows.fundsTotal, executionSpan.from),
  };
  const total = canvas.cell(rows.total, scoreSpan.from);

  canvas.value(rows.total, caption.from, caption.label);
  canvas.merge(rows.total, caption);
  const cells = {
    targets: column(indicatorSpan(template, 'target')),
    actuals: column(indicatorSpan(template, 'actual')),
    weights: weightSpan && column(weightSpan),
    scores,
    execution,
  };
  canvas.formula(rows.total, scoreSpan.from, totalScoreFormula(cells, scheme));
  if (grade) canvas.merge(rows.total, grade);
  if (!weightSpan) return;

  const weights = column(weightSpan);
  const executionWeight = execution.weight ?? String(scheme.execution.weight);
  const totalWeight = canvas.cell(rows.total, weightSpan.from);
  canvas.formula(rows.total, weightSpan.from, totalWeightFormula(executionWeight, weights));
  if (!grade) return;
  const graded = { total, totalWeight, execution: execution.score, weights, scores };
  canvas.formula(rows.total, grade.from, gradeFormula(graded, scheme));
}
