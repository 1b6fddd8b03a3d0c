/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { OldYearText } from '../../../src/core/workflows/newYear/oldYearTexts';
import { NewYearDone } from '../../../src/taskpane/workflows/NewYearDone';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { inTheme } from '../support/inTheme';

function show(oldYearTexts: readonly OldYearText[]) {
  const spies = { onGoTo: jest.fn<void, [string]>(), onLeave: jest.fn() };
  render(inTheme(<NewYearDone sheetName="档案事业费 2021" oldYear={2020} oldYearTexts={oldYearTexts} {...spies} />));
  return spies;
}

test('says where the new form is and what to do there', () => {
  const { onLeave } = show([]);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  expect(screen.getByText(/“档案事业费 2021”.*原表没有改动/)).toBeTruthy();
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '去检查新表' }));
  expect(onLeave).toHaveBeenCalledTimes(1);
});

test('texts that still name the old year are listed and lead to their cells', async () => {
  const { onGoTo } = show([{ field: 'target', subject: '完成时间', text: '2020年底前', cell: 'E20' }]);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/1 处.*2020/);
  fireEvent.click(screen.getByRole('button', { name: /完成时间.*2020年底前/ }));
  expect(onGoTo).toHaveBeenCalledWith('E20');
  expect(await accessibilityProblems()).toEqual([]);
});
