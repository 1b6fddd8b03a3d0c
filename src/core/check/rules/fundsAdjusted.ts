import Decimal from 'decimal.js';
import { totalFundLine } from '../../form/assessForm';
import { amountIn } from '../../form/cellState';
import { foundInFund } from '../place';
import type { AtFund } from '../place';
import { reasonPlace, tellsWhy } from '../reasonPlace';
import type { ReasonPlace } from '../reasonPlace';
import type { Rule } from '../rule';

/** Words of a text that says why the budget became another one. */
const TELLS_OF_CHANGE = /调整|调增|调减|追加|追减|核增|核减|增拨|压减|收回|年初预算|预算[^。；;]{0,4}(增|减|变)/;

interface Figures {
  readonly initial: Decimal;
  readonly budget: Decimal;
  /** The share of the initial budget that needs no reason, as a fraction. */
  readonly limit: Decimal;
  readonly place: ReasonPlace;
}

/** 年初预算数 → 全年预算数 changed by more than the scheme allows without a word why; only where the scheme asks for it. */
export const fundsAdjusted: Rule<'funds.adjusted', Figures, AtFund> = {
  code: 'funds.adjusted',
  severity: 'explain',
  basis: 'budgetChange',
  dependsOnScheme: true,
  find: ({ form, scheme }) => {
    const limit = scheme.execution.explainBudgetChange;
    const total = totalFundLine(form);
    if (limit === null || !total) return [];
    const initial = amountIn(total.initialBudget);
    const budget = amountIn(total.budget);
    if (!initial || !budget || !isChanged(initial, budget, limit) || tellsWhy(form, TELLS_OF_CHANGE)) return [];
    return [foundInFund(total, total.budget, { initial, budget, limit: new Decimal(limit), place: reasonPlace(form) })];
  },
};

/** Whatever was not planned at all has changed by more than any share of it. */
function isChanged(initial: Decimal, budget: Decimal, limit: number): boolean {
  const change = budget.minus(initial).abs();
  return change.greaterThan(initial.abs().times(limit));
}
