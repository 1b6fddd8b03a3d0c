import { amountIn } from '../../form/cellState';
import { AMOUNTS } from '../funds';
import type { Amount } from '../funds';
import { foundInFund } from '../place';
import type { AtFund } from '../place';
import type { Rule } from '../rule';

interface Figures {
  readonly field: Amount;
}

/** No amount is below 0. */
export const fundsNegative: Rule<'funds.negative', Figures, AtFund> = {
  code: 'funds.negative',
  severity: 'error',
  basis: 'amounts',
  find: ({ form }) =>
    form.funds.flatMap((line) =>
      AMOUNTS.flatMap((field) => {
        const cell = line[field];
        return cell && amountIn(cell)?.lessThan(0) ? [foundInFund(line, cell, { field })] : [];
      }),
    ),
};
