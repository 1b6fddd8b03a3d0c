import type Decimal from 'decimal.js';
import { amountIn } from '../../form/cellState';
import type { MoneyUnit } from '../../quantity/money';
import { money } from '../funds';
import { foundInFund } from '../place';
import type { AtFund } from '../place';
import type { Rule } from '../rule';

interface Figures {
  readonly executed: Decimal;
  readonly budget: Decimal;
  readonly unit: MoneyUnit | null;
}

/** 全年执行数 above 全年预算数, line by line; a total budget of 0 is another finding. */
export const fundsOver: Rule<'funds.over', Figures, AtFund> = {
  code: 'funds.over',
  severity: 'error',
  basis: 'budget',
  find: ({ form }) =>
    form.funds.flatMap((line) => {
      const budget = amountIn(line.budget);
      const executed = amountIn(line.executed);
      const isZeroTotal = line.role === 'total' && budget?.isZero();
      if (!budget || !executed || isZeroTotal || money(executed).lessThanOrEqualTo(money(budget))) return [];
      return [foundInFund(line, line.executed, { executed, budget, unit: form.moneyUnit })];
    }),
};
