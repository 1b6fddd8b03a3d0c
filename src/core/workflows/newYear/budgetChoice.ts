import type { Form } from '../../form/form';
import type { Template } from '../../sheet/template';
import { nextYearTemplate } from './nextYearTemplate';
import type { InitialBudgetSource } from './nextYearFunds';

/** What is asked about the money of the next year. */
export interface BudgetChoice {
  /** The amount that is filled in: 年初预算数, or the only budget of a layout without it (湖北, 衔接资金). */
  readonly field: BudgetField;
  /** Where it may come from: the amounts the old form has; nothing stays possible. */
  readonly sources: readonly InitialBudgetSource[];
}

export type BudgetField = 'initialBudget' | 'budget';

/** The choice for a form. */
export function budgetChoice(form: Form): BudgetChoice {
  const hasInitialBudget = form.funds.some(({ initialBudget }) => initialBudget !== null);
  return {
    field: budgetField(nextYearTemplate(form)),
    sources: hasInitialBudget ? ['budget', 'initialBudget', 'executed', 'blank'] : ['budget', 'executed', 'blank'],
  };
}

/** The column of a template that takes last year's amount. */
export function budgetField({ funds }: Template): BudgetField {
  return funds.columns.some(({ field }) => field === 'initialBudget') ? 'initialBudget' : 'budget';
}
