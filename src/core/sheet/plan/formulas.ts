import type { Scheme } from '../../scheme/scheme';
import { unscoredRows } from './totalScoreFormula';

/** Σ of the weights: that of the execution and those from the heading down, so that rows inserted at either end count. */
export function totalWeightFormula(execution: string, weights: string): string {
  return `ROUND(SUM(${execution},${weights}),2)`;
}

/**
 * The grade of the total; nothing until the execution and every row with points at stake have their scores and the weights add up to
 * 100, nor above 100 points.
 */
export function gradeFormula(
  cells: Readonly<Record<'total' | 'totalWeight' | 'execution' | 'weights' | 'scores', string>>,
  scheme: Scheme,
): string {
  const { total, totalWeight, execution, weights, scores } = cells;
  const complete = `AND(${total}<=100,${totalWeight}=100,${unscoredRows(weights, scores)}=0)`;
  return `IF(COUNT(${total},${totalWeight},${execution})<3,"",IF(${complete},${gradeOfFormula(total, scheme)},""))`;
}

/** The grade of a cell that holds a total. */
export function gradeOfFormula(total: string, { grades }: Scheme): string {
  const [last, ...higher] = [...grades].reverse();
  return higher.reduce(
    (lower, step) => `IF(${total}>=${step.from},${quote(step.name)},${lower})`,
    quote(last?.name ?? ''),
  );
}

/** A text as it stands in a formula. */
export function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
