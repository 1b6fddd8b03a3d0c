import { checkForm } from '../../../src/core/check/checkForm';
import type { Form } from '../../../src/core/form/form';
import { builtInSchemes, defaultScheme } from '../../../src/core/scheme/schemes';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { formOf, sound } from './findingsOf';
import { said } from './said';

const asks: Scheme = { ...defaultScheme, execution: { ...defaultScheme.execution, explainBudgetChange: 0.2 } };

/** The sound form with other budgets of 年度资金总额 (no parts) and, perhaps, a text in 实际完成情况. */
function budgets(initial: number | string | null, budget: number | null, actualGoal = sound.actualGoal): Form {
  const [total, ...parts] = formOf(sound).funds;
  const form = formOf({ ...sound, actualGoal });
  if (!total?.initialBudget) throw new Error('The form has no 年度资金总额');
  const changed = {
    ...total,
    initialBudget: { ...total.initialBudget, value: initial ?? '' },
    budget: { ...total.budget, value: budget ?? '' },
  };
  return { ...form, funds: [changed, ...parts] };
}

const adjusted = (form: Form, scheme = asks) =>
  checkForm(form, scheme)
    .filter(({ code }) => code === 'funds.adjusted')
    .map((finding) => said(finding))
    .map(({ cell, message }) => `${cell} ${message}`);

test.each<[number | string | null, number | null]>([
  [100, 100],
  [100, 120],
  [100, 80],
  [0.3, 0.36],
  [null, 120],
  [100, null],
  ['—', 120],
  [0, 0],
])('%p → %p needs no reason where more than 20 %% does', (initial, budget) => {
  expect(adjusted(budgets(initial, budget))).toEqual([]);
});

test.each<[number | string, number, string]>([
  [100, 120.01, '多 20.01（20.01%）'],
  [100, 79.99, '少 20.01（20.01%）'],
  [120000, 12000, '少 108000（90%）'],
  [0, 50, '多 50，'],
  ['100', 150, '多 50（50%）'],
])('%p → %p needs one: %s', (initial, budget, words) => {
  const [found = '', ...others] = adjusted(budgets(initial, budget));
  expect(others).toEqual([]);
  expect(found).toContain(`F6 全年预算数 ${String(budget)} 比年初预算数 ${String(initial)} ${words}`);
  expect(found).toContain('请在“实际完成情况”里写明预算为什么调整。');
});

test.each([
  ['年中追加专项经费50万元，全部完成。', true],
  ['因疫情影响，预算调减。', true],
  ['按上级要求，预算有所减少，任务已完成。', true],
  ['各项工作按计划完成，群众满意。', false],
  ['【待补充】预算调整原因：____', false],
])('%s tells why: %s', (text, isTold) => {
  expect(adjusted(budgets(100, 150, text)).length).toBe(isTold ? 0 : 1);
});

test('no scheme of ours asks: no source at hand does', () => {
  for (const scheme of builtInSchemes) {
    expect(scheme.execution.explainBudgetChange).toBeNull();
    expect(adjusted(budgets(100, 1000), scheme)).toEqual([]);
  }
});
