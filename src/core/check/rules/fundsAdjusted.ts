import Decimal from 'decimal.js';
import type { Cell } from '../../cell';
import { isExplained } from '../../form/isExplained';
import { totalFundLine } from '../../form/assessForm';
import { amountIn, textIn } from '../../form/cellState';
import type { Form } from '../../form/form';
import { foundInFund } from '../place';
import type { AtFund } from '../place';
import type { Rule } from '../rule';

/** Words of a text that tells why the budget became another one. */
const TELLS_OF_CHANGE = /调整|调增|调减|追加|追减|核增|核减|增拨|压减|收回|年初预算|预算[^。；;]{0,4}(增|减|变)/;

/** Where a form may say why its budget changed: a column for reasons, the texts below, or 实际完成情况. */
export type BudgetReasonPlace = 'column' | 'footer' | 'actualGoal';

interface Figures {
  readonly initial: Decimal;
  readonly budget: Decimal;
  /** The share of the initial budget that needs no reason, as a fraction. */
  readonly limit: Decimal;
  readonly place: BudgetReasonPlace;
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
    if (!initial || !budget || !isChanged(initial, budget, limit) || reasonCells(form).some(tellsOfChange)) return [];
    return [foundInFund(total, total.budget, { initial, budget, limit: new Decimal(limit), place: reasonPlace(form) })];
  },
};

/** Whatever was not planned at all has changed by more than any share of it. */
function isChanged(initial: Decimal, budget: Decimal, limit: number): boolean {
  const change = budget.minus(initial).abs();
  return change.greaterThan(initial.abs().times(limit));
}

/** Where a form may say why: a column or a text below made for reasons, else what it tells of the year. */
function reasonCells({ funds, indicators, footers, actualGoal }: Form): (Cell | null)[] {
  const texts = footers.map(({ text }) => text);
  return [...[...funds, ...indicators].map(({ explanation }) => explanation), ...texts, actualGoal];
}

function tellsOfChange(cell: Cell | null): boolean {
  return isExplained(cell) && TELLS_OF_CHANGE.test(textIn(cell));
}

function reasonPlace({ funds, footers }: Form): BudgetReasonPlace {
  if (funds.some(({ explanation }) => explanation !== null)) return 'column';
  return footers.length > 0 ? 'footer' : 'actualGoal';
}
