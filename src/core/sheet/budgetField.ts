import type { Template } from './template';

/** Where the first amount of a year stands: 年初预算数, or the only budget of a layout without it (湖北, 衔接资金). */
export type BudgetField = 'initialBudget' | 'budget';

/** Which of them a template has. */
export function budgetField({ funds }: Template): BudgetField {
  return funds.columns.some(({ field }) => field === 'initialBudget') ? 'initialBudget' : 'budget';
}
