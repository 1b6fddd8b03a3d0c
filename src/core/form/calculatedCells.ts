import { totalFundLine } from './assessForm';
import type { Cell } from '../cell/cell';
import type { Form } from './form';

/**
 * The cells a calculated form works out (see formulaKind); scores only where another row has a formula, for many forms calculate
 * no more than their totals, and a grade only where the form prints one.
 */
export function calculatedCells(form: Form): Cell[] {
  const line = totalFundLine(form);
  const scores = form.indicators.map(({ score }) => score);
  const areScoresCalculated = scores.some((cell) => cell?.formula !== undefined);
  return [
    ...[line?.initialBudget, line?.budget, line?.executed, line?.rate, line?.score],
    ...(areScoresCalculated ? scores : []),
    ...[form.totalWeight, form.totalScore, form.grade],
  ].flatMap((cell) => cell ?? []);
}
