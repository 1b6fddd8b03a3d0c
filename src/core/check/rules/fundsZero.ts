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

/**
 * A total budget of 0, which has no execution rate. Where the parts show that only the total was left unfilled, the sum is wrong
 * instead; some schemes give 0 a rate as long as nothing was spent.
 */
export const fundsZero: Rule<'funds.zero', Figures, AtFund> = {
  code: 'funds.zero',
  severity: 'error',
  basis: 'zeroBudget',
  dependsOnScheme: true,
  passesOver: 'form',
  misledByNumber: 'result',
  find: ({ form, scheme }) => {
    const total = totalFundLine(form);
    if (!total || !amountIn(total.budget)?.isZero() || sumOfParts(form, 'budget')?.greaterThan(0)) return [];
    const executed = amountIn(total.executed) ?? new Decimal(0);
    const isCounted = scheme.execution.zeroBudget !== 'noRate' && executed.isZero();
    return isCounted ? [] : [foundInFund(total, total.budget, { executed })];
  },
};
