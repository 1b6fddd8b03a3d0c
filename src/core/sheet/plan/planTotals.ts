import { gradeFormula, totalScoreFormula, totalWeightFormula } from './formulas';
import type { PlanContext } from './planContext';
import { fundSpan, indicatorSpan } from './planContext';

/** 总分: Σ of the weights, the total, and its grade. */
export function planTotals({ template, scheme, rows, canvas }: PlanContext): void {
  const { caption, grade } = template.totals;
  const weightSpan = indicatorSpan(template, 'weight');
  const scoreSpan = indicatorSpan(template, 'score');
  const weights = canvas.range(rows.indicatorsHeading, weightSpan, rows.lastIndicator);
  const scores = canvas.range(rows.indicatorsHeading, scoreSpan, rows.lastIndicator);
  const executionWeight = canvas.cell(rows.fundsTotal, fundSpan(template, 'weight').from);
  const executionScore = canvas.cell(rows.fundsTotal, fundSpan(template, 'score').from);
  const totalWeight = canvas.cell(rows.total, weightSpan.from);
  const total = canvas.cell(rows.total, scoreSpan.from);

  canvas.value(rows.total, caption.from, caption.label);
  canvas.merge(rows.total, caption);
  canvas.formula(rows.total, weightSpan.from, totalWeightFormula(executionWeight, weights));
  canvas.formula(rows.total, scoreSpan.from, totalScoreFormula(executionScore, scores));
  canvas.formula(rows.total, grade.from, gradeFormula({ total, totalWeight, weights, scores }, scheme));
  canvas.merge(rows.total, grade);
}
