/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { summariseForms } from '../../../src/core/summary/summariseForms';
import { SummaryPage } from '../../../src/taskpane/summary/SummaryPage';
import { emptySummaryState } from '../../../src/taskpane/summary/summaryState';
import type { SummaryState } from '../../../src/taskpane/summary/summaryState';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { checkedExample } from '../support/exampleView';
import { inTheme } from '../support/inTheme';

const entry = (project: string, index: number) => ({
  sheetId: String(index),
  sheetName: `表${index}`,
  isHidden: false,
  unsureColumns: 0,
  ...checkedExample((content) => ({
    ...content,
    project,
    // Points go down from form to form.
    indicators: content.indicators.map((indicator, row) =>
      row === 0 ? { ...indicator, actual: 12 - index } : indicator,
    ),
  })),
});
const read: SummaryState = {
  ...emptySummaryState,
  isRead: true,
  entries: ['甲项目', '丙项目', '乙项目'].map(entry),
  sheets: 3,
  readSheets: 3,
};

function show(change: Partial<SummaryState> = {}) {
  const state = { ...read, ...change };
  const props = {
    state,
    summary: summariseForms(state.entries),
    busy: false,
    onRead: jest.fn(),
    onCancel: jest.fn(),
    onGoTo: jest.fn(),
    onWrite: jest.fn(),
    onFill: jest.fn(),
    onExamples: jest.fn(),
  };
  render(inTheme(<SummaryPage {...props} />));
  return props;
}

const projects = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('button').textContent);

test('a workbook without forms says what to do', () => {
  const { onFill, onExamples } = show({ entries: [] });
  fireEvent.click(screen.getByRole('button', { name: '去填报' }));
  fireEvent.click(screen.getByRole('button', { name: '打开填好的示例' }));
  expect([onFill, onExamples].map((handler) => handler.mock.calls.length)).toEqual([1, 1]);
  expect(screen.queryByRole('button', { name: '生成汇总表' })).toBeNull();
});

test('each form is a line that leads to it, with totals above', () => {
  const { onGoTo, summary } = show();
  expect(projects()).toEqual(['甲项目', '丙项目', '乙项目']);
  // Budget and spending.
  expect(within(screen.getByRole('region', { name: '合计' })).getAllByText('165 万元')).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: '丙项目' }));
  expect(onGoTo).toHaveBeenCalledWith(summary.rows[1]);
});

test('a heading sorts by its column, and the other way round when chosen again', () => {
  show();
  const score = within(screen.getByRole('columnheader', { name: '得分' })).getByRole('button');
  fireEvent.click(score);
  expect(projects()).toEqual(['乙项目', '丙项目', '甲项目']);
  fireEvent.click(score);
  expect(projects()).toEqual(['甲项目', '丙项目', '乙项目']);
  expect(screen.getByRole('columnheader', { name: '得分' }).getAttribute('aria-sort')).toBe('descending');
});

test('names are sorted by pinyin', () => {
  show();
  fireEvent.click(within(screen.getByRole('columnheader', { name: '项目名称' })).getByRole('button'));
  expect(projects()).toEqual(['丙项目', '甲项目', '乙项目']);
});

test('a long reading shows how far it is and can be stopped; nothing is written meanwhile', () => {
  const { onCancel, onWrite } = show({ work: { kind: 'reading', done: 120, total: 500, cancelling: false } });
  expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toContain('120 / 500');
  fireEvent.click(screen.getByRole('button', { name: '停止' }));
  expect(onCancel).toHaveBeenCalledTimes(1);
  fireEvent.click(screen.getByRole('button', { name: '生成汇总表' }));
  expect(onWrite).not.toHaveBeenCalled();
});

test('the reading of a few sheets does not move the page', () => {
  show({ work: { kind: 'reading', done: 1, total: 3, cancelling: false } });
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('what is not whole is said, with the way on', () => {
  const { onRead } = show({ readSheets: 2 });
  expect(screen.getByText(/已停止，只读了 2 \/ 3 张工作表/)).toBeTruthy();
  fireEvent.click(screen.getAllByRole('button', { name: '刷新' }).at(-1) ?? document.body);
  expect(onRead).toHaveBeenCalledTimes(1);
});

test('a failed reading says why and can be repeated', () => {
  const { onRead } = show({ failed: () => '正在编辑单元格。' });
  expect(screen.getByText('没有读完。正在编辑单元格。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '重新读取' }));
  expect(onRead).toHaveBeenCalledTimes(1);
});

test.each([
  ['forms', {}],
  ['no forms', { entries: [] }],
  ['a reading under way', { work: { kind: 'reading', done: 120, total: 500, cancelling: false } as const }],
])('with %s it is accessible', async (_, change) => {
  show(change);
  expect(await accessibilityProblems()).toEqual([]);
});

test('forms with columns nobody has said what they are are marked, and what that means is said', () => {
  const [first = entry('甲项目', 0), ...others] = read.entries;
  show({ entries: [{ ...first, unsureColumns: 2 }, ...others] });
  expect(screen.getAllByText(/有 2 列要确认/)).toHaveLength(1);
  expect(screen.getByText(/有 1 张表有看不明白的列/)).toBeTruthy();
});
