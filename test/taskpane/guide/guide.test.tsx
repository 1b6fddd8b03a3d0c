/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { Guide } from '../../../src/taskpane/guide/Guide';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { inTheme } from '../support/inTheme';

function show({ busy = false } = {}) {
  const onExample = jest.fn();
  const onDismiss = jest.fn();
  const page = (
    <form>
      <h1>新建自评表</h1>
      <Guide missingReasons={3} busy={busy} onExample={onExample} onDismiss={onDismiss} />
    </form>
  );
  render(inTheme(page));
  return { onExample, onDismiss };
}

test('says in three steps how a form comes about, and what is left to do in the example', () => {
  show();
  const steps = screen.getAllByRole('listitem').map(({ textContent }) => textContent?.slice(0, 4));
  expect(steps).toEqual(['1插入表', '2填写在', '3检查在']);
  expect(screen.getByText(/只差 3 处偏差原因/)).toBeTruthy();
});

test('opens an example, and goes away for good', () => {
  const { onExample, onDismiss } = show();
  fireEvent.click(screen.getByRole('button', { name: '打开一张示例' }));
  expect(onExample).toHaveBeenCalledTimes(1);
  expect(onDismiss).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: '不再显示' }));
  expect(onDismiss).toHaveBeenCalledTimes(1);
});

test('opens no second example while the first is on its way', () => {
  const { onExample } = show({ busy: true });
  fireEvent.click(screen.getByRole('button', { name: '正在打开……' }));
  expect(onExample).not.toHaveBeenCalled();
});

test('is accessible', async () => {
  show();
  expect(await accessibilityProblems()).toEqual([]);
});
