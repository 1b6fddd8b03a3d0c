import Decimal from 'decimal.js';
import type { Cell } from '../cell';
import { amountIn, textIn } from '../form/cellState';
import type { Form, FundLine } from '../form/form';
import { checkMessages } from '../messages/checks';
import type { CheckContext } from './checkContext';
import type { Finding } from './finding';
import { makeFinding } from './makeFinding';

/** 100 亿元 for one project, in 万元: the figure is hardly in 万元. */
const LARGEST_IN_TEN_THOUSANDS = new Decimal(1_000_000);
/** Nobody spends fifty times the budget; a hundred times is a slip of the point, ten thousand times another unit. */
const FAR_ABOVE = 50;
/** Of a budget in 元 an amount in 万元 is at most a ten-thousandth; what little is really spent is seldom as little as half of that. */
const FAR_BELOW = new Decimal('0.0002');

/** Amounts a hundred or ten thousand times out of scale with those beside them or with the unit of the form. */
export function scaleChecks({ form }: CheckContext): Finding[] {
  return form.funds.flatMap((line) => lineScale(line, form));
}

function lineScale(line: FundLine, { moneyUnit }: Form): Finding[] {
  const unit = moneyUnit ?? '';
  const title = textIn(line.label).replace(/[：:]$/, '');
  const budget = amountIn(line.budget);
  const found = (cell: Cell, amount: Decimal, other: Decimal | null): Finding[] => [
    makeFinding('funds.scale', cell, title, checkMessages.fundsScale(title, amount, other, unit)),
  ];
  for (const cell of [line.executed, line.initialBudget]) {
    const amount = amountIn(cell);
    if (!cell || !amount?.greaterThan(0) || !budget?.greaterThan(0)) continue;
    const ratio = amount.div(budget);
    if (ratio.gte(FAR_ABOVE)) return found(cell, amount, budget);
    if (ratio.lte(FAR_BELOW)) return found(cell, amount, budget);
  }
  const isHuge = moneyUnit === '万元' && budget?.gte(LARGEST_IN_TEN_THOUSANDS);
  return isHuge && line.budget.formula === undefined && budget ? found(line.budget, budget, null) : [];
}
