import Decimal from 'decimal.js';
import type { Cell } from '../cell';
import { isExplained } from '../form/isExplained';
import { totalFundLine } from '../form/assessForm';
import { amountIn, textIn } from '../form/cellState';
import type { Form, FundLine } from '../form/form';
import { checkMessages } from '../messages/checks';
import type { BudgetReasonPlace } from '../messages/checks';
import type { CheckContext } from './checkContext';
import type { Finding } from './finding';
import { makeFinding } from './makeFinding';

/** Words of a text that tells why the budget became another one. */
const TELLS_OF_CHANGE = /调整|调增|调减|追加|追减|核增|核减|增拨|压减|收回|年初预算|预算[^。；;]{0,4}(增|减|变)/;

/** 年初预算数 → 全年预算数 changed by more than the scheme allows without a word why; only where the scheme asks for it. */
export function budgetChangeChecks({ form, scheme }: CheckContext): Finding[] {
  const limit = scheme.execution.explainBudgetChange;
  const total = totalFundLine(form);
  if (limit === null || !total) return [];
  const initial = amountIn(total.initialBudget);
  const budget = amountIn(total.budget);
  if (!initial || !budget || !isChanged(initial, budget, limit) || reasonCells(form).some(tellsOfChange)) return [];
  const message = checkMessages.budgetChanged(initial, budget, new Decimal(limit), reasonPlace(form));
  return [makeFinding('funds.adjusted', total.budget, textIn(total.label), message)];
}

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
  if (funds.some(hasReason)) return 'column';
  return footers.length > 0 ? 'footer' : 'actualGoal';
}

function hasReason({ explanation }: FundLine): boolean {
  return explanation !== null;
}
