/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { UsualIndicator } from '../../../src/core/scheme/usualIndicator';
import { usualKey } from '../../../src/core/workflows/usual/usualList';
import { UsualPanel } from '../../../src/taskpane/usual/UsualPanel';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { inTheme } from '../support/inTheme';

const road: UsualIndicator = {
  ...{ category: '产出指标', subcategory: '数量指标', name: '养护里程', nature: '≥', target: '120', unit: '公里' },
  weight: '',
};
const pupils = { ...road, name: '受益学生', target: '300', unit: '人', weight: '10' };
const forms = [{ id: '1', name: '道路养护', year: 2023, indicators: [road, pupils] }];

function show(changes: Partial<React.ComponentProps<typeof UsualPanel>> = {}) {
  const spies = {
    onSource: jest.fn(),
    onChoose: jest.fn(),
    onPut: jest.fn(),
    onKeep: jest.fn(),
    onRemove: jest.fn(),
    onFiles: jest.fn(),
    onExport: jest.fn(),
  };
  const nothing = { source: 'workbook', own: { list: [], damaged: 0 }, busy: false, address: null } as const;
  const sets = { chosen: new Set<string>(), onForm: new Set([usualKey(pupils)]) };
  render(inTheme(<UsualPanel {...nothing} workbook={{ forms, tooLarge: [] }} {...sets} {...spies} {...changes} />));
  return spies;
}

test('each form of the workbook lists its indicators with what is usual, and those the form has are marked', async () => {
  const { onChoose, onPut } = show();
  expect(screen.getByRole('group', { name: '道路养护（2023年度）' })).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: '养护里程 · 数量指标 · ≥120公里' }));
  expect(onChoose).toHaveBeenCalledWith(road, true);
  expect(screen.getByRole('checkbox', { name: /^受益学生.*表里已有$/ })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '放进这张表' }));
  expect(onPut).not.toHaveBeenCalled();
  expect(await accessibilityProblems()).toEqual([]);
});

test('what is picked goes into the form or into the list', () => {
  const { onPut, onKeep } = show({ chosen: new Set([usualKey(road)]) });
  fireEvent.click(screen.getByRole('button', { name: '放进这张表（1 个）' }));
  fireEvent.click(screen.getByRole('button', { name: '存进我的常用指标' }));
  expect([onPut.mock.calls.length, onKeep.mock.calls.length]).toEqual([1, 1]);
});

test('searching leaves those that are like it', () => {
  show();
  fireEvent.change(screen.getByRole('searchbox', { name: '查找指标' }), { target: { value: '学生' } });
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
});

test('one’s own list: how many, what could not be read, from and to files', async () => {
  const { onExport, onFiles } = show({ source: 'own', own: { list: [road], damaged: 2 } });
  expect(screen.getByText('共 1 个，只保存在这台电脑上。')).toBeTruthy();
  expect(screen.getByText(/有 2 处没有看懂/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '导出成 .xlsx' }));
  expect(onExport).toHaveBeenCalledTimes(1);
  const file = new File(['x'], '库.xlsx');
  fireEvent.change(screen.getByLabelText('从文件导入', { selector: 'input' }), { target: { files: [file] } });
  expect(onFiles).toHaveBeenCalledWith([file]);
  expect(await accessibilityProblems()).toEqual([]);
});

test('a workbook without other forms, and sheets that were not read, are said', () => {
  show({ workbook: { forms: [], tooLarge: ['明细'] } });
  expect(screen.getByText(/没有别的自评表/)).toBeTruthy();
  expect(screen.getByText('工作表太大，没有读取：明细。')).toBeTruthy();
});

test('of very many only the first are listed, and that is said', () => {
  const many = Array.from({ length: 250 }, (_, at) => ({ ...road, name: `指标${at}` }));
  show({ source: 'own', own: { list: many, damaged: 0 } });
  expect(screen.getAllByRole('checkbox')).toHaveLength(200);
  expect(screen.getByText(/只列出前 200 个，共 250 个/)).toBeTruthy();
});
