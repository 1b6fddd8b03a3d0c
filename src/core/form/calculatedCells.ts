import { totalFundLine } from './assessForm';
import type { Cell } from '../cell/cell';
import type { Form } from './form';
import { formulaKind } from './formulaKind';

/**
 * The cells a calculated form works out (see formulaKind); scores only where another row has a formula, for many forms calculate
 * no more than their totals, and a grade only where the form prints one. Sums and rate of 项目资金 are typed in a form of somebody's own
 * in which no such cell has a formula.
 */
export function calculatedCells(form: Form): Cell[] {
  const line = totalFundLine(form);
  const scores = form.indicators.map(({ score }) => score);
  const areScoresCalculated = scores.some((cell) => cell?.formula !== undefined);
  const sums = [line?.initialBudget, line?.budget, line?.executed];
  const rates = form.funds.map(({ rate }) => rate);
  const isOurs = formulaKind(form) === 'functions';
  const areCalculated = (cells: readonly (Cell | null | undefined)[]): boolean =>
    isOurs || cells.some((cell) => cell?.formula !== undefined);
  return [
    ...(areCalculated(sums) ? sums : []),
    ...(areCalculated(rates) ? [line?.rate] : []),
    line?.score,
    ...(areScoresCalculated ? scores : []),
    ...[form.totalWeight, form.totalScore, form.grade],
  ].flatMap((cell) => cell ?? []);
}
