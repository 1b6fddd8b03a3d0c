import type Decimal from 'decimal.js';
import type { CellInput } from '../cell/cell';
import { excelError } from '../cell/excelError';
import { readAmount } from '../quantity/readAmount';
import { quantityOf } from '../quantity/quantityOf';
import type { Scheme, ZeroBudgetRule } from '../scheme/scheme';
import { exact } from './exact';
import type { NoRate, RateOutcome } from './outcome';

/** 执行率: 全年执行数 / 全年预算数 as a fraction, also above 1. What a budget of 0 gives is the scheme's choice. */
export function executionRate(budget: CellInput, executed: CellInput, scheme: Scheme): RateOutcome {
  if ([budget, executed].some(isError)) return noRate('amountError');
  if (isEmpty(budget)) return noRate('budgetMissing');
  if (isEmpty(executed)) return noRate('executedMissing');
  const budgetAmount = readAmount(budget);
  const executedAmount = readAmount(executed);
  if (!budgetAmount || !executedAmount) return noRate('notNumber');
  if (budgetAmount.isNegative() && !budgetAmount.isZero()) return noRate('negative');
  if (executedAmount.isNegative() && !executedAmount.isZero()) return noRate('negative');
  if (!budgetAmount.isZero()) return rateOf(executedAmount, budgetAmount);
  if (!executedAmount.isZero()) return noRate('zeroBudgetSpent');
  return zeroBudgetRate(scheme.execution.zeroBudget);
}

function zeroBudgetRate(rule: ZeroBudgetRule): RateOutcome {
  if (rule === 'noRate') return noRate('zeroBudget');
  return rateOf(exact(rule === 'full' ? 1 : 0), exact(1));
}

function rateOf(executed: Decimal, budget: Decimal): RateOutcome {
  return { rate: exact(executed).div(budget), ratio: { executed, budget }, noRate: null };
}

/** No 执行率, and why. */
export function noRate(reason: NoRate): RateOutcome {
  return { rate: null, ratio: null, noRate: reason };
}

function isError({ value }: CellInput): boolean {
  return excelError(value ?? '') !== null;
}

function isEmpty(cell: CellInput): boolean {
  const { kind } = quantityOf(cell);
  return kind === 'blank' || kind === 'notApplicable';
}
