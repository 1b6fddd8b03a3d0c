import type Decimal from 'decimal.js';
import { totalFundLine } from '../../form/assessForm';
import { isBlankCell } from '../../form/cellState';
import { countedNumber, reckonerOf } from '../../form/countedNumber';
import type { Form } from '../../form/form';
import { formulaKind } from '../../form/formulaKind';
import { isErrorCell } from '../../form/isErrorCell';
import { plainNumber } from '../../scoring/exact';
import { dueInCell } from '../due';
import { numberChange } from '../fix/change';
import { changeDraft } from '../fix/changeDraft';
import { restoredFormula } from '../fix/restoredFormula';
import { amountFields } from '../../form/fields';
import { money, sumOfParts } from '../funds';
import type { AmountField } from '../../form/fields';
import { foundInFund } from '../place';
import type { AtFund, Found } from '../place';
import type { Rule } from '../rule';
import { fundSubject } from '../subject';
import { fundsUnscored } from './fundsUnscored';

type Figures =
  | { readonly case: 'missing'; readonly field: AmountField; readonly expected: Decimal }
  | { readonly case: 'wrong'; readonly field: AmountField; readonly printed: Decimal; readonly expected: Decimal };

/** 年度资金总额 that is not what its parts add up to. An empty one is found where it ought to calculate itself; elsewhere a form may give parts alone. */
export const fundsSum: Rule<'funds.sum', Figures, AtFund> = {
  code: 'funds.sum',
  severity: 'error',
  basis: 'arithmetic',
  misledByNumber: 'result',
  due: ({ expected }) => dueInCell(plainNumber(expected)),
  find: ({ form }) => wrongSums(form),
  fix: {
    after: [fundsUnscored],
    /** By the sum formula on a form that is calculated. */
    draft: ({ at: { cell, line }, figures: { field, expected } }, context) => {
      const label = { kind: 'amount', of: fundSubject(line), amount: field } as const;
      return restoredFormula(cell, context)?.draft ?? changeDraft(cell, numberChange(cell, label, expected));
    },
  },
};

function wrongSums(form: Form): Found<Figures, AtFund>[] {
  const total = totalFundLine(form);
  if (!total) return [];
  const isCalculated = formulaKind(form) !== null;
  return amountFields.flatMap((field): Found<Figures, AtFund>[] => {
    const cell = total[field];
    const reckoner = reckonerOf(cell);
    const printed = countedNumber(cell, reckoner);
    const expected = sumOfParts(form, field, reckoner);
    if (!cell || !expected) return [];
    if (isCalculated && isBlankCell(cell) && !isErrorCell(cell) && cell.formula === undefined) {
      return [foundInFund(total, cell, { case: 'missing', field, expected })];
    }
    if (!printed || money(printed).equals(expected)) return [];
    return [foundInFund(total, cell, { case: 'wrong', field, printed, expected })];
  });
}
