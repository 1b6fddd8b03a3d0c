import { gradeFormula, totalScoreFormula, totalWeightFormula } from './formulas';
import type { PlanContext } from './planContext';
import { findFundSpan, findIndicatorSpan, fundSpan, indicatorSpan } from './planContext';

/** 总分: Σ of the weights where the form has them, the total, and its grade where there is a place for it. */
export function planTotals({ template, scheme, rows, canvas }: PlanContext): void {
  const { caption, grade } = template.totals;
  const weightSpan = findIndicatorSpan(template, 'weight');
  const scoreSpan = indicatorSpan(template, 'score');
  const scores = canvas.range(rows.indicatorsHeading, scoreSpan, rows.lastIndicator);
  const executionScore = canvas.cell(rows.fundsTotal, fundSpan(template, 'score').from);
  const total = canvas.cell(rows.total, scoreSpan.from);

  canvas.value(rows.total, caption.from, caption.label);
  canvas.merge(rows.total, caption);
  canvas.formula(rows.total, scoreSpan.from, totalScoreFormula(executionScore, scores));
  if (grade) canvas.merge(rows.total, grade);
  if (!weightSpan) return;

  const weights = canvas.range(rows.indicatorsHeading, weightSpan, rows.lastIndicator);
  const executionSpan = findFundSpan(template, 'weight');
  const executionWeight = executionSpan
    ? canvas.cell(rows.fundsTotal, executionSpan.from)
    : String(scheme.execution.weight);
  const totalWeight = canvas.cell(rows.total, weightSpan.from);
  canvas.formula(rows.total, weightSpan.from, totalWeightFormula(executionWeight, weights));
  if (grade) canvas.formula(rows.total, grade.from, gradeFormula({ total, totalWeight, weights, scores }, scheme));
}
