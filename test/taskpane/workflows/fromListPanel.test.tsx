/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { formChoices } from '../../../src/core/sheet/formChoices';
import { national2020 } from '../../../src/core/sheet/templates/national2020';
import { templateById } from '../../../src/core/sheet/templates/templateById';
import { listedForms } from '../../../src/core/workflows/fromList/listedForms';
import { readProjectList } from '../../../src/core/workflows/fromList/readProjectList';
import { FromListPanel } from '../../../src/taskpane/workflows/FromListPanel';
import type { ListState } from '../../../src/taskpane/workflows/FromListPanel';
import { emptyDraft } from '../../../src/taskpane/state/insertDraft';
import { listGrid } from '../../core/workflows/fromList/listGrid';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { inTheme } from '../support/inTheme';

function listState(): ListState {
  const list = readProjectList(
    listGrid([
      ['项目名称', '实施单位', '预算', '备注'],
      ['甲', '县一中', '待定', ''],
      ['合计', '', 5, ''],
      ['乙', '县二中', 5, ''],
    ]),
  );
  if (!list) throw new Error('A list');
  const choices = { template: national2020, year: 2021, moneyUnit: '万元', rowsPerSubcategory: {} } as const;
  return { sheetName: '清单', found: { list, listed: listedForms(list, choices) } };
}

function show(changes: Partial<React.ComponentProps<typeof FromListPanel>> = {}) {
  const spies = {
    onYearChange: jest.fn(),
    onRead: jest.fn(),
    onCreate: jest.fn(),
    onCancel: jest.fn(),
    onGoTo: jest.fn(),
    onGoToForm: jest.fn(),
    onTemplateChange: jest.fn(),
  };
  const draft = emptyDraft(2021, formChoices(null), 'functions');
  const nothing = { state: null, year: '2021', reading: false, progress: null, draft, made: [] };
  render(inTheme(<FromListPanel {...nothing} {...spies} {...changes} />));
  return spies;
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });

test('begins with reading the list', async () => {
  const { onRead } = show();
  fireEvent.click(button('读取清单'));
  expect(onRead).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('button', { name: /生成/ })).toBeNull();
  expect(await accessibilityProblems()).toEqual([]);
});

test('a sheet without a list is named, with what a list needs', () => {
  show({ state: { sheetName: 'Sheet1', found: null } });
  expect(screen.getByRole('alert').textContent).toMatch(/“Sheet1”.*项目名称/);
});

test('shows what would come of the list, and what needs a look', async () => {
  const { onGoTo, onCreate } = show({ state: listState() });
  expect(screen.getByRole('status').textContent).toBe('“清单”：可生成 2 张自评表，跳过 1 行。');
  expect(screen.getByText('未使用的列：备注')).toBeTruthy();
  expect(screen.getByText('合计行：第 3 行')).toBeTruthy();
  expect(screen.getByText('甲 · 县一中')).toBeTruthy();
  fireEvent.click(button(/甲：.*“待定”不是数字/));
  expect(onGoTo).toHaveBeenCalledWith('C2');
  fireEvent.click(button('生成 2 张自评表'));
  expect(onCreate).toHaveBeenCalledTimes(1);
  expect(await accessibilityProblems()).toEqual([]);
});

test('without a year nothing is created', async () => {
  const { onCreate } = show({ state: listState(), year: '' });
  expect(await screen.findByText(/请填 2000 到 2099/)).toBeTruthy();
  fireEvent.click(button('生成 2 张自评表'));
  expect(onCreate).not.toHaveBeenCalled();
});

test('while forms are created, progress is shown and can be stopped', async () => {
  const { onCancel } = show({ state: listState(), progress: { done: 20, total: 200, cancelling: false } });
  const bar = screen.getByRole('progressbar');
  expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuetext')]).toEqual(['10', '正在生成：20 / 200']);
  expect(screen.queryByRole('button', { name: /张自评表/ })).toBeNull();
  fireEvent.click(button('停止'));
  expect(onCancel).toHaveBeenCalledTimes(1);
  expect(await accessibilityProblems()).toEqual([]);
});

test('a stop is obeyed once', () => {
  const { onCancel } = show({ progress: { done: 20, total: 200, cancelling: true } });
  fireEvent.click(button('正在停止……'));
  expect(onCancel).not.toHaveBeenCalled();
});

test('the form that is made of every row is shown, and another can be chosen', () => {
  const { onTemplateChange } = show({ state: listState() });
  const picture = button('放大看表样').querySelector('img')?.getAttribute('src') ?? '';
  expect(decodeURIComponent(picture)).toContain(`>${national2020.title}<`);
  fireEvent.click(button('放大看表样'));
  expect(button('缩小表样').getAttribute('aria-expanded')).toBe('true');
  fireEvent.click(screen.getByRole('combobox', { name: /^表样/ }));
  fireEvent.click(screen.getByRole('option', { name: templateById('hubei').name }));
  expect(onTemplateChange).toHaveBeenCalledWith(templateById('hubei'));
});

test('ends on what was made, each form a click away', async () => {
  const made = ['甲', '乙'].map((sheetName, at) => {
    return { sheetId: `{${at}}`, sheetName, range: 'A1:J27', firstInput: 'C3', undoable: false };
  });
  const { onGoToForm } = show({ made });
  expect(document.activeElement?.textContent).toBe('生成的自评表（2 张）');
  fireEvent.click(button(/^乙/));
  expect(onGoToForm).toHaveBeenCalledWith(made[1]);
  expect(await accessibilityProblems()).toEqual([]);
});

test('a sample of a list is a file to save', async () => {
  show();
  fireEvent.click(button('清单怎么写：下载一份样表（.xlsx）'));
  const link = await screen.findByRole('link', { name: '保存项目清单样表' });
  expect(link.getAttribute('download')).toBe('项目清单样表.xlsx');
  expect(link.getAttribute('href')).toMatch(/^data:application\/vnd[^;]+sheet;base64,UEs/);
});
