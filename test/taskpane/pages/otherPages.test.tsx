/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { storedSchemes } from '../../../src/core/scheme/storedSchemes';
import { OwnSchemes } from '../../../src/taskpane/components/OwnSchemes';
import type { OwnSchemesProps } from '../../../src/taskpane/components/OwnSchemes';
import { NoFormPage } from '../../../src/taskpane/pages/NoFormPage';
import { WaitingPage } from '../../../src/taskpane/pages/WaitingPage';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { inTheme } from '../support/inTheme';

const ownSchemes = (changes: Partial<OwnSchemesProps> = {}): OwnSchemesProps => ({
  own: [],
  damaged: [],
  chosen: { id: 'mof-2020', name: '财预〔2020〕10号', json: '{ "id": "mof-2020" }' },
  onImport: jest.fn(),
  onRemove: jest.fn(),
  onRemoveDamaged: jest.fn(),
  ...changes,
});

test('a scheme file is handed over as chosen', () => {
  const onImport = jest.fn();
  render(inTheme(<OwnSchemes {...ownSchemes({ onImport })} />));
  const file = new File(['{}'], '我县方案.json');
  fireEvent.change(screen.getByLabelText('导入方案文件', { selector: 'input' }), { target: { files: [file] } });
  expect(onImport).toHaveBeenCalledWith(file);
});

test('the chosen scheme can be looked at and saved as a file', async () => {
  render(inTheme(<OwnSchemes {...ownSchemes()} />));
  expect(screen.queryByRole('textbox')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '查看并另存当前方案' }));
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toContain('mof-2020');
  expect(screen.getByRole('link', { name: '另存为文件' }).getAttribute('download')).toBe('mof-2020.json');
  expect(await accessibilityProblems()).toEqual([]);
});

test('a scheme is removed on the second click only', () => {
  const onRemove = jest.fn();
  render(inTheme(<OwnSchemes {...ownSchemes({ own: [{ id: 'our-county', name: '我县方案' }], onRemove })} />));
  fireEvent.click(screen.getByRole('button', { name: '删除方案“我县方案”' }));
  expect(onRemove).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: '确定删除“我县方案”' }));
  expect(onRemove).toHaveBeenCalledWith('our-county');
});

test('of a scheme that cannot be used it is said why; it can be saved, and removed on the second click', async () => {
  const onRemoveDamaged = jest.fn();
  const { damaged } = storedSchemes([{ id: 'our-county', name: '我县方案', source: '', reverse: 'twice' }, 7]);
  render(inTheme(<OwnSchemes {...ownSchemes({ damaged, onRemoveDamaged })} />));
  const [first, second] = within(screen.getByRole('list', { name: '用不了的方案' })).getAllByRole('listitem');
  if (!first || !second) throw new Error('Not listed');
  expect(within(first).getByText(/（source）：不能为空/)).toBeTruthy();
  expect(within(first).getByText(/（reverse）：只能是/)).toBeTruthy();
  expect(within(first).getByRole('link', { name: '另存为文件' }).getAttribute('href')).toContain('twice');
  expect(within(second).getByText('没有名称的方案')).toBeTruthy();
  expect(within(second).getByText(/应是用花括号/)).toBeTruthy();
  expect(await accessibilityProblems()).toEqual([]);

  fireEvent.click(screen.getByRole('button', { name: '删除方案“我县方案”' }));
  expect(onRemoveDamaged).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: '确定删除“我县方案”' }));
  expect(onRemoveDamaged).toHaveBeenCalledWith(damaged[0]);
});

test('a sheet without a form is named, with the way to a form', async () => {
  const onFill = jest.fn();
  render(inTheme(<NoFormPage sheetName="Sheet1" otherTables={[]} onFill={onFill} />));
  expect(screen.queryByText(/不是自评表/)).toBeNull();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/Sheet1/);
  fireEvent.click(screen.getByRole('button', { name: '去填报' }));
  expect(onFill).toHaveBeenCalledTimes(1);
  expect(await accessibilityProblems()).toEqual([]);
});

test('of a sheet with another table of the family it is said what it is', () => {
  render(inTheme(<NoFormPage sheetName="Sheet1" otherTables={['项目支出绩效目标申报表']} onFill={jest.fn()} />));
  expect(screen.getByText('这里是“项目支出绩效目标申报表”，不是自评表，不检查。')).toBeTruthy();
});

test('when the first reading failed it can be tried again', () => {
  const onReadAgain = jest.fn();
  const { rerender } = render(inTheme(<WaitingPage failed={false} onReadAgain={onReadAgain} />));
  expect(screen.getByText(/正在读取/)).toBeTruthy();
  rerender(inTheme(<WaitingPage failed onReadAgain={onReadAgain} />));
  fireEvent.click(screen.getByRole('button', { name: '重新读取' }));
  expect(onReadAgain).toHaveBeenCalledTimes(1);
});
