import Decimal from 'decimal.js';
import { amountIn } from '../../form/cellState';
import type { Form, FundLine, MoneyUnit } from '../../form/form';
import { foundInFund } from '../place';
import type { AtFund, Found } from '../place';
import type { Rule } from '../rule';

/** 100 亿元 for one project, in 万元: the figure is hardly in 万元. */
const LARGEST_IN_TEN_THOUSANDS = new Decimal(1_000_000);
/** Nobody spends fifty times the budget; a hundred times is a slip of the point, ten thousand times another unit. */
const FAR_ABOVE = 50;
/** Of a budget in 元 an amount in 万元 is at most a ten-thousandth; what little is really spent is seldom as little as half of that. */
const FAR_BELOW = new Decimal('0.0002');

type Figures =
  | {
      readonly case: 'besideBudget';
      readonly amount: Decimal;
      readonly budget: Decimal;
      readonly unit: MoneyUnit | null;
    }
  | { readonly case: 'alone'; readonly amount: Decimal; readonly unit: MoneyUnit };

/** Amounts a hundred or ten thousand times out of scale with those beside them or with the unit of the form. */
export const fundsScale: Rule<'funds.scale', Figures, AtFund> = {
  code: 'funds.scale',
  severity: 'warning',
  basis: 'usage',
  find: ({ form }) => form.funds.flatMap((line) => outOfScale(line, form)),
};

function outOfScale(line: FundLine, { moneyUnit: unit }: Form): Found<Figures, AtFund>[] {
  const budget = amountIn(line.budget);
  if (!budget?.greaterThan(0)) return [];
  for (const cell of [line.executed, line.initialBudget]) {
    const amount = amountIn(cell);
    if (!cell || !amount?.greaterThan(0)) continue;
    const ratio = amount.div(budget);
    if (ratio.gte(FAR_ABOVE) || ratio.lte(FAR_BELOW)) {
      return [foundInFund(line, cell, { case: 'besideBudget', amount, budget, unit } as const)];
    }
  }
  if (unit !== '万元' || line.budget.formula !== undefined || budget.lt(LARGEST_IN_TEN_THOUSANDS)) return [];
  return [foundInFund(line, line.budget, { case: 'alone', amount: budget, unit } as const)];
}
