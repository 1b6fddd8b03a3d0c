/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { NextYearChoices } from '../../../src/core/workflows/newYear/nextYearForm';
import type { OldYearText } from '../../../src/core/workflows/newYear/oldYearTexts';
import { NewYearPanel } from '../../../src/taskpane/workflows/NewYearPanel';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { inTheme } from '../support/inTheme';

function show({ busy = false, texts = null }: { busy?: boolean; texts?: readonly OldYearText[] | null } = {}) {
  const onCreate = jest.fn<void, [NextYearChoices]>();
  const onGoTo = jest.fn<void, [string]>();
  render(
    inTheme(
      <NewYearPanel
        project="档案事业费"
        oldYear={2020}
        newYear={2021}
        busy={busy}
        oldYearTexts={texts}
        onCreate={onCreate}
        onGoTo={onGoTo}
      />,
    ),
  );
  return { onCreate, onGoTo };
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

test('texts that still name the old year are listed and lead to their cells', async () => {
  const { onGoTo } = show({
    texts: [{ field: 'target', subject: '完成时间', text: '2020年底前', cell: 'E20' }],
  });
  expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/1 处.*2020/);
  fireEvent.click(screen.getByRole('button', { name: /完成时间.*2020年底前/ }));
  expect(onGoTo).toHaveBeenCalledWith('E20');
  expect(await accessibilityProblems()).toEqual([]);
});
