import type Decimal from 'decimal.js';
import { amountIn, isBlankCell } from '../../form/cellState';
import { countedNumber } from '../../form/countedNumber';
import type { FundLine } from '../../form/form';
import { isErrorCell } from '../../form/isErrorCell';
import { plainPercent } from '../../scoring/exact';
import { dueInCell } from '../due';
import { changeDraft } from '../fix/changeDraft';
import { rateChange } from '../fix/rateChange';
import { restoredFormula } from '../fix/restoredFormula';
import { foundInFund } from '../place';
import type { AtFund, Found } from '../place';
import { rateMatches } from '../rateMatches';
import type { Rule } from '../rule';
import { fundSubject } from '../subject';
import { fundsSum } from './fundsSum';

type Figures =
  | { readonly case: 'missing'; readonly rate: Decimal }
  | { readonly case: 'wrong'; readonly executed: Decimal; readonly budget: Decimal; readonly rate: Decimal };

/** 执行率 that is not 全年执行数 ÷ 全年预算数, or is missing in the line of the total, where it has to be. */
export const fundsRate: Rule<'funds.rate', Figures, AtFund> = {
  code: 'funds.rate',
  severity: 'error',
  basis: 'executionRate',
  misledByNumber: 'result',
  due: ({ rate }) => dueInCell(plainPercent(rate)),
  find: ({ form }) => form.funds.flatMap(wrongRate),
  fix: {
    after: [fundsSum],
    /** By its formula on a form that is calculated, else written as the one it replaces. */
    draft: ({ at: { cell, line }, figures: { rate } }, context) => {
      const isCalculated = line.role === 'total' || cell.formula !== undefined;
      const formula = isCalculated ? restoredFormula(cell, context) : null;
      return formula?.draft ?? changeDraft(cell, rateChange(cell, { kind: 'rate', of: fundSubject(line) }, rate));
    },
  },
};

function wrongRate(line: FundLine): Found<Figures, AtFund>[] {
  // A number is one whatever its format shows; a text may have a unit of its own.
  const [budget, executed] = [line.budget, line.executed].map(
    (cell) => countedNumber(cell, 'function') ?? amountIn(cell),
  );
  if (!line.rate || !budget?.greaterThan(0) || !executed) return [];
  const rate = executed.div(budget);
  if (line.role === 'total' && isBlankCell(line.rate) && !line.rate.formula && !isErrorCell(line.rate)) {
    return [foundInFund(line, line.rate, { case: 'missing', rate } as const)];
  }
  if (rateMatches(line.rate, rate)) return [];
  return [foundInFund(line, line.rate, { case: 'wrong', executed, budget, rate } as const)];
}
