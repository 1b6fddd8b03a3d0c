import { amountIn } from '../../form/cellState';
import { amountFields } from '../../form/fields';
import type { AmountField } from '../../form/fields';
import { foundInFund } from '../place';
import type { AtFund } from '../place';
import type { Rule } from '../rule';

interface Figures {
  readonly field: AmountField;
}

/** Amounts below 0. */
export const fundsNegative: Rule<'funds.negative', Figures, AtFund> = {
  code: 'funds.negative',
  severity: 'error',
  basis: 'amounts',
  find: ({ form }) =>
    form.funds.flatMap((line) =>
      amountFields.flatMap((field) => {
        const cell = line[field];
        return cell && amountIn(cell)?.lessThan(0) ? [foundInFund(line, cell, { field })] : [];
      }),
    ),
};
