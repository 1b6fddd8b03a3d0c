import Decimal from 'decimal.js';
import type { Cell } from '../../cell/cell';
import { totalFundLine } from '../../form/assessForm';
import { amountIn } from '../../form/cellState';
import type { Form, FundLine } from '../../form/form';
import type { MoneyUnit } from '../../quantity/money';
import { formulaKind } from '../../form/formulaKind';
import { amountFields } from '../../form/fields';
import { fundParts, sumOfParts } from '../funds';
import { foundInFund } from '../place';
import type { AtFund, Found } from '../place';
import type { Rule } from '../rule';

/** 100 亿元 for one project: the figure is hardly in the unit of the form. */
const LARGEST: Readonly<Record<MoneyUnit, Decimal>> = { 万元: new Decimal(1_000_000), 元: new Decimal('1e10') };
/** Hardly a project has less than 1000 元: the figure is one of 万元. Smaller amounts in 万元 are written as they are. */
const SMALLEST: Readonly<Record<MoneyUnit, Decimal>> = { 万元: new Decimal(0), 元: new Decimal(1000) };
/** Nobody spends fifty times the budget; a hundred times is a slip of the point, ten thousand times another unit. */
const FAR_ABOVE = 50;
/** Of a budget in 元 an amount in 万元 is at most a ten-thousandth; what little is really spent is seldom as little as half of that. */
const FAR_BELOW = new Decimal('0.0002');
/** A whole department may have more than any project. */
const WHOLE_DEPARTMENT = 'whole-department';

type Figures =
  /** Out of scale with another amount: the budget of its row, the other two of its row, the total of its column, or the sum of the parts below it. */
  | {
      readonly case: 'besideBudget' | 'besideOthers' | 'besideTotal' | 'besideParts';
      readonly amount: Decimal;
      readonly other: Decimal;
      readonly unit: MoneyUnit | null;
    }
  | { readonly case: 'tooLarge' | 'tooSmall'; readonly amount: Decimal; readonly unit: MoneyUnit };

/** Amounts a hundred or ten thousand times out of scale with those beside them or with the unit of the form; each cell once. */
export const fundsScale: Rule<'funds.scale', Figures, AtFund> = {
  code: 'funds.scale',
  severity: 'warning',
  basis: 'usage',
  find: ({ form }) => {
    const found = [...form.funds.flatMap((line) => besideBudget(line, form)), ...besideTotal(form), ...alone(form)];
    const cells = found.map(({ at }) => at.cell.address);
    return found.filter(({ at }, index) => cells.indexOf(at.cell.address) === index);
  },
};

/** A figure far from the budget of its row; the budget itself where both others are. */
function besideBudget(line: FundLine, { moneyUnit: unit }: Form): Found<Figures, AtFund>[] {
  const budget = amountIn(line.budget);
  if (!budget?.greaterThan(0)) return [];
  const others = [line.executed, line.initialBudget].flatMap((cell) => {
    const amount = amountIn(cell);
    return cell && amount?.greaterThan(0) ? [{ cell, amount }] : [];
  });
  const far = others.filter(({ amount }) => isOutOfScale(amount.div(budget)));
  const [odd] = far;
  if (!odd) return [];
  if (
    far.length > 1 &&
    line.budget.formula === undefined &&
    far.every(({ amount }) => !isOutOfScale(amount.div(odd.amount)))
  ) {
    return [foundInFund(line, line.budget, { case: 'besideOthers', amount: budget, other: odd.amount, unit } as const)];
  }
  return [foundInFund(line, odd.cell, { case: 'besideBudget', amount: odd.amount, other: budget, unit } as const)];
}

function isOutOfScale(ratio: Decimal): boolean {
  return ratio.gte(FAR_ABOVE) || ratio.lte(FAR_BELOW);
}

/** A part far above the total it belongs to, or a total far above all its parts; where totals are calculated it becomes one again. */
function besideTotal(form: Form): Found<Figures, AtFund>[] {
  const line = totalFundLine(form);
  if (!line) return [];
  const unit = form.moneyUnit;
  return amountFields.flatMap((field): Found<Figures, AtFund>[] => {
    const cell = line[field];
    const total = amountIn(cell);
    const parts = sumOfParts(form, field);
    if (!cell || cell.formula !== undefined || !total?.greaterThan(0) || !parts?.greaterThan(0)) return [];
    if (isFarAbove(total, parts) && formulaKind(form) === null) {
      return [foundInFund(line, cell, { case: 'besideParts', amount: total, other: parts, unit } as const)];
    }
    return fundParts(form).flatMap((part): Found<Figures, AtFund>[] => {
      const own: Cell | null = part[field];
      const amount = amountIn(own);
      if (!own || !amount || !isFarAbove(amount, total)) return [];
      return [foundInFund(part, own, { case: 'besideTotal', amount, other: total, unit } as const)];
    });
  });
}

function isFarAbove(amount: Decimal, other: Decimal): boolean {
  return amount.div(other).gte(FAR_ABOVE);
}

/** The total that was typed, or the parts where there is none, against the unit of the form. */
function alone(form: Form): Found<Figures, AtFund>[] {
  const { moneyUnit: unit, funds, layout } = form;
  const total = totalFundLine(form);
  if (unit === null) return [];
  const lines = total && amountIn(total.budget) && total.budget.formula === undefined ? [total] : funds;
  return lines.flatMap((line): Found<Figures, AtFund>[] => {
    const amount = amountIn(line.budget);
    if (!amount?.greaterThan(0) || line.budget.formula !== undefined) return [];
    if (amount.gte(LARGEST[unit]) && layout !== WHOLE_DEPARTMENT) {
      return [foundInFund(line, line.budget, { case: 'tooLarge', amount, unit } as const)];
    }
    if (!amount.lt(SMALLEST[unit]) || line !== total) return [];
    return [foundInFund(line, line.budget, { case: 'tooSmall', amount, unit } as const)];
  });
}
