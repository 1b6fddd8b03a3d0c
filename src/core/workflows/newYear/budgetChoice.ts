import type { Form } from '../../form/form';
import type { BudgetField } from '../../sheet/budgetField';
import { budgetField } from '../../sheet/budgetField';
import type { InitialBudgetSource } from './nextYearFunds';
import { nextYearTemplate } from './nextYearTemplate';

/** What is asked about the money of the next year. */
export interface BudgetChoice {
  /** The amount that is filled in. */
  readonly field: BudgetField;
  /** Where it may come from: the amounts the old form has; nothing stays possible. */
  readonly sources: readonly InitialBudgetSource[];
}

/** The choice for a form. */
export function budgetChoice(form: Form): BudgetChoice {
  const hasInitialBudget = form.funds.some(({ initialBudget }) => initialBudget !== null);
  return {
    field: budgetField(nextYearTemplate(form)),
    sources: hasInitialBudget ? ['budget', 'initialBudget', 'executed', 'blank'] : ['budget', 'executed', 'blank'],
  };
}
