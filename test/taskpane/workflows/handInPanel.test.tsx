/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { HAND_IN_POINTS } from '../../../src/core/workflows/handIn/handInItems';
import type { HandInItem } from '../../../src/core/workflows/handIn/handInItems';
import { HandInPanel } from '../../../src/taskpane/workflows/HandInPanel';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { inTheme } from '../support/inTheme';

const done: readonly HandInItem[] = HAND_IN_POINTS.map((point) => ({
  ...({ point, state: 'done', count: 0, cell: null } as const),
  ...(point === 'print' && { print: { problem: null, pages: 1 } }),
}));
const withItem = (item: HandInItem) => done.map((one) => (one.point === item.point ? item : one));

type Props = React.ComponentProps<typeof HandInPanel>;

function show(change: Partial<Props> = {}): Props {
  const props: Props = {
    items: done,
    isLive: true,
    busy: false,
    onGoTo: jest.fn(),
    onFindings: jest.fn(),
    onUnmark: jest.fn(),
    onFreeze: jest.fn(),
    onFit: jest.fn(),
    onSetPrint: jest.fn(),
    passed: null,
    onRecord: jest.fn(),
    ...change,
  };
  cleanup();
  render(inTheme(<HandInPanel {...props} />));
  return props;
}

test('a form with everything done leads to 定稿 and to printing', async () => {
  const { onFreeze } = show();
  expect(screen.getAllByRole('listitem')).toHaveLength(HAND_IN_POINTS.length);
  expect(screen.getByRole('status').textContent).toBe('可以上报了');
  expect(screen.getByText(/按 Ctrl\+P/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '定稿' }));
  expect(onFreeze).toHaveBeenCalledTimes(1);
  expect(await accessibilityProblems()).toEqual([]);
});

test('a form that calculates without the add-in is only printed', () => {
  show({ isLive: false });
  expect(screen.queryByRole('button', { name: '定稿' })).toBeNull();
  expect(screen.getByText(/按 Ctrl\+P/)).toBeTruthy();
});

test('what is not done is a click away, and nothing is ready before', async () => {
  const { onGoTo } = show({ items: withItem({ point: 'filled', state: 'open', count: 14, cell: 'E13' }) });
  const item = within(screen.getByText(/还有 14 格要填/).closest('li') as HTMLElement);
  fireEvent.click(item.getByRole('button', { name: '去 E13' }));
  expect(onGoTo).toHaveBeenCalledWith('E13');
  expect(screen.getByRole('status').textContent).toBe('还有 1 项没有做到');
  expect(screen.queryByRole('button', { name: '定稿' })).toBeNull();
  expect(screen.queryByText(/按 Ctrl\+P/)).toBeNull();
  expect(await accessibilityProblems()).toEqual([]);
});

test('what has no cell leads to the findings, marks are taken off here, and what was not checked says so', () => {
  const open = show({ items: withItem({ point: 'weights', state: 'open', count: 0, cell: null }) });
  fireEvent.click(screen.getByRole('button', { name: '看检查结果' }));
  expect(open.onFindings).toHaveBeenCalledTimes(1);
  const marked = show({ items: withItem({ point: 'marks', state: 'look', count: 0, cell: null }) });
  expect(screen.getByRole('status').textContent).toBe('可以上报了');
  fireEvent.click(screen.getByRole('button', { name: '去掉标记' }));
  expect(marked.onUnmark).toHaveBeenCalledTimes(1);
  show({ items: withItem({ point: 'shown', state: 'unknown', count: 0, cell: null }) });
  expect(screen.getByText(/请自己看/).textContent).toContain('（没有检查）');
});

test('what is not shown whole is made larger here, where that helps', async () => {
  const items = withItem({ point: 'shown', state: 'open', count: 2, cell: 'J13' });
  const { onFit } = show({ items });
  fireEvent.click(screen.getByRole('button', { name: '调整行高列宽' }));
  expect(onFit).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('button', { name: '去 J13' })).toBeTruthy();
  expect(await accessibilityProblems()).toEqual([]);
  show({ items, onFit: null });
  expect(screen.queryByRole('button', { name: '调整行高列宽' })).toBeNull();
  show();
  expect(screen.queryByRole('button', { name: '调整行高列宽' })).toBeNull();
});

test('the day it passed is kept with a remark, and shown', async () => {
  const { onRecord } = show({ passed: { date: '2025-03-08', remark: '第一次' } });
  expect(screen.getByText('上次通过：2025-03-08，第一次')).toBeTruthy();
  fireEvent.change(screen.getByRole('textbox', { name: /^备注/ }), { target: { value: '已复核' } });
  fireEvent.click(screen.getByRole('button', { name: '记下今天通过' }));
  expect(onRecord).toHaveBeenCalledWith('已复核');
  expect(await accessibilityProblems()).toEqual([]);
});

test('nothing is kept of a form that is not ready, or that cannot be changed', () => {
  const button = () => screen.queryByRole('button', { name: '记下今天通过' });
  show({ items: withItem({ point: 'filled', state: 'open', count: 14, cell: 'E13' }) });
  expect(button()).toBeNull();
  show({ onRecord: null });
  expect(button()).toBeNull();
});

test('what is not printed is a click away, and pages that are not known are never said to be fine', async () => {
  const print = (item: Omit<HandInItem, 'point'>) => withItem({ point: 'print', ...item });
  const cut = print({ state: 'open', count: 1, cell: 'A26', print: { problem: 'cut', pages: 1 } });
  const { onSetPrint } = show({ items: cut });
  expect(screen.getByText(/漏掉了这张表的一部分；约 1 页/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '设打印区域' }));
  expect(onSetPrint).toHaveBeenCalledTimes(1);
  expect(await accessibilityProblems()).toEqual([]);
  show({ items: cut, onSetPrint: null });
  expect(screen.queryByRole('button', { name: '设打印区域' })).toBeNull();
  expect(screen.getByText(/要先撤销保护/)).toBeTruthy();
  show({ items: print({ state: 'look', count: 1, cell: null, print: { problem: 'torn', pages: 2 } }) });
  expect(screen.getByRole('button', { name: '缩放到一页宽' })).toBeTruthy();
  show({ items: print({ state: 'done', count: 0, cell: null, print: { problem: null, pages: 3 } }) });
  expect(screen.getByText(/整张表都会打印；约 3 页/)).toBeTruthy();
  show({ items: print({ state: 'unknown', count: 0, cell: null, print: null }) });
  expect(screen.getByText(/读不到打印设置/).textContent).toContain('（没有检查）');
});
