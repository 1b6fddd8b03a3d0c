import Decimal from 'decimal.js';
import { totalFundLine } from '../../form/assessForm';
import { amountIn } from '../../form/cellState';
import { sumOfParts } from '../funds';
import { foundInFund } from '../place';
import type { AtFund } from '../place';
import type { Rule } from '../rule';

interface Figures {
  readonly executed: Decimal;
}

/** A budget of 0 has no execution rate, unless the parts show that only the total was left unfilled. */
export const fundsZero: Rule<'funds.zero', Figures, AtFund> = {
  code: 'funds.zero',
  severity: 'error',
  basis: 'zeroBudget',
  passesOver: 'form',
  misledByText: 'result',
  find: ({ form }) => {
    const total = totalFundLine(form);
    if (!total || !amountIn(total.budget)?.isZero() || sumOfParts(form, 'budget')?.greaterThan(0)) return [];
    return [foundInFund(total, total.budget, { executed: amountIn(total.executed) ?? new Decimal(0) })];
  },
};
