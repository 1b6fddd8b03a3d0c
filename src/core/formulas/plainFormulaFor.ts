import type { Cell } from '../cell/cell';
import { textIn } from '../form/cellState';
import type { Form, Indicator } from '../form/form';
import type { Scheme } from '../scheme/scheme';
import { plainFormulas } from '../sheet/plainFormulas/plainFormulas';
import { executionWeightTerm } from './convertToFormulaFunds';

/**
 * The native formula (without '=') for a cell of a form that calculates a rate, the points of 预算执行率 or an indicator's score;
 * null for every other cell, and for a score without a weight.
 */
export function plainFormulaFor(cell: Cell, form: Form, scheme: Scheme): string | null {
  const isThis = (one: Cell | null | undefined): boolean => one?.address === cell.address;
  const row = form.indicators.find(({ score }) => isThis(score));
  if (row) return plainScore(row, scheme);
  const line = form.funds.find(({ rate, score }) => isThis(rate) || isThis(score));
  if (!line) return null;
  const [budget, executed] = [line.budget.address, line.executed.address];
  if (isThis(line.rate)) return plainFormulas.executionRate(budget, executed, scheme);
  return plainFormulas.executionScore(budget, executed, executionWeightTerm(form, scheme), scheme);
}

function plainScore({ target, actual, weight, nature, unit, subcategory }: Indicator, scheme: Scheme): string | null {
  if (!weight) return null;
  const cells = {
    target: target.address,
    actual: actual.address,
    weight: weight.address,
    nature: nature?.address,
    unit: unit?.address,
  };
  return plainFormulas.indicatorScore(cells, textIn(subcategory), scheme);
}
