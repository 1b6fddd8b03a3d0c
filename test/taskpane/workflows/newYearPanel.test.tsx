/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { BudgetChoice } from '../../../src/core/workflows/newYear/nextYearFunds';
import type { NextYearChoices } from '../../../src/core/workflows/newYear/nextYearForm';
import { NewYearPanel } from '../../../src/taskpane/workflows/NewYearPanel';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { inTheme } from '../support/inTheme';

const standard: BudgetChoice = { field: 'initialBudget', sources: ['budget', 'initialBudget', 'executed', 'blank'] };

function show({ busy = false, budget = standard }: { busy?: boolean; budget?: BudgetChoice } = {}) {
  const onCreate = jest.fn<void, [NextYearChoices]>();
  render(
    inTheme(
      <NewYearPanel
        project="档案事业费"
        oldYear={2020}
        newYear={2021}
        budget={budget}
        busy={busy}
        onCreate={onCreate}
      />,
    ),
  );
  return { onCreate };
}
const create = () => fireEvent.click(screen.getByRole('button', { name: /新建/ }));

test('one click makes the next year’s form with last year’s 全年预算数', () => {
  const { onCreate } = show();
  create();
  expect(onCreate).toHaveBeenCalledWith({ year: 2021, initialBudget: 'budget' });
});

test('year and source of 年初预算数 can be chosen', () => {
  const { onCreate } = show();
  fireEvent.change(screen.getByRole('textbox', { name: '新年度' }), { target: { value: '２０２２' } });
  fireEvent.click(screen.getByRole('radio', { name: '留空，自己填' }));
  create();
  expect(onCreate).toHaveBeenCalledWith({ year: 2022, initialBudget: 'blank' });
});

test('what is no year is said beside the field, and nothing is made', async () => {
  const { onCreate } = show();
  fireEvent.change(screen.getByRole('textbox', { name: '新年度' }), { target: { value: '21' } });
  expect(await screen.findByText(/请填 2000 到 2099/)).toBeTruthy();
  create();
  expect(onCreate).not.toHaveBeenCalled();
});

test('while it is being made a second click does nothing', () => {
  const { onCreate } = show({ busy: true });
  create();
  expect(onCreate).not.toHaveBeenCalled();
});

test('a form without 年初预算数 is asked about its only budget', async () => {
  const { onCreate } = show({ budget: { field: 'budget', sources: ['budget', 'executed', 'blank'] } });
  expect(screen.getByRole('radiogroup', { name: '预算数取自' })).toBeTruthy();
  expect(screen.queryByRole('radio', { name: '上年年初预算数' })).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: '上年全年执行数' }));
  create();
  expect(onCreate).toHaveBeenCalledWith({ year: 2021, initialBudget: 'executed' });
  expect(await accessibilityProblems()).toEqual([]);
});

test('the keyboard goes on from the heading', () => {
  show();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: '复制为下年度的表' }));
});
