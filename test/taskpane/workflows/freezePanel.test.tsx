/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { formulaEntry } from '../../../src/core/sheet/edit/entry';
import { literalEntry } from '../../../src/core/sheet/edit/literalEntry';
import { FreezeNote } from '../../../src/taskpane/components/FreezeNote';
import { FreezePanel } from '../../../src/taskpane/workflows/FreezePanel';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { inTheme } from '../support/inTheme';

type Props = React.ComponentProps<typeof FreezePanel>;

const value = literalEntry(9, 'General');
const formula = '=ZPB.INDSCORE(E13&"",F13&"",G13)';
const cells = [
  { cell: 'H13', formula, value: 5, entry: formulaEntry('=1+4'), asValue: literalEntry(5, 'General') },
  { cell: 'H14', formula, value: 9, entry: value, asValue: value },
];

function show(change: Partial<Props> = {}) {
  const props: Props = {
    scope: 'form',
    formCount: 1,
    plan: { cells, withoutResult: [] },
    errors: 0,
    ignored: 0,
    frozenHere: 0,
    frozenElsewhere: 0,
    busy: false,
    onScope: jest.fn(),
    onFreeze: jest.fn(),
    onUnfreeze: jest.fn(),
    onUnfreezeAll: jest.fn(),
    ...change,
  };
  render(inTheme(<FreezePanel {...props} />));
  return props;
}

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

test('says how many cells become formulas, and which become values', async () => {
  const { onFreeze } = show();
  expect(screen.getByText(/^1 个单元格换成 Excel 自带的公式/)).toBeTruthy();
  expect(screen.getByText(/^1 个单元格换成数值.*H14。$/)).toBeTruthy();
  fireEvent.click(button('定稿'));
  expect(onFreeze).toHaveBeenCalledWith(false);
  expect(await accessibilityProblems()).toEqual([]);
});

test.each([
  ['something must still be corrected', { errors: 2 }, /还有 2 处必须改正/],
  ['a cell shows an error', { plan: { cells, withoutResult: ['H20'] } }, /^H20 没有算出结果/],
])('where %s it waits until the user says that it does not matter', (_, change, said) => {
  const { onFreeze } = show(change);
  expect(screen.getByText(said)).toBeTruthy();
  fireEvent.click(button('定稿'));
  expect(onFreeze).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('checkbox', { name: '不改了，照样定稿' }));
  fireEvent.click(button('定稿'));
  expect(onFreeze).toHaveBeenCalledWith(true);
});

test('what is frozen can be brought back, here and everywhere', async () => {
  const { onUnfreeze, onUnfreezeAll } = show({
    plan: { cells: [], withoutResult: [] },
    frozenHere: 14,
    frozenElsewhere: 28,
  });
  fireEvent.click(button('解除定稿'));
  fireEvent.click(button('解除整个工作簿的定稿（42 个公式）'));
  expect([onUnfreeze, onUnfreezeAll].map((called) => jest.mocked(called).mock.calls.length)).toEqual([1, 1]);
  expect(screen.queryByRole('button', { name: '定稿' })).toBeNull();
  expect(await accessibilityProblems()).toEqual([]);
});

test('what has no formulas of ours needs no 定稿', () => {
  show({ plan: { cells: [], withoutResult: [] } });
  expect(screen.getByText('这里没有本助手的公式，不用定稿。')).toBeTruthy();
});

test.each([
  ['is frozen already', { plan: { cells: [], withoutResult: [] }, frozenHere: 14 }],
  ['shows errors only', { plan: { cells: [], withoutResult: ['H20'] } }],
])('what %s is not said to need no 定稿', (_, change) => {
  show(change);
  expect(screen.queryByText(/不用定稿/)).toBeNull();
  expect(screen.getByText('这里没有其他公式要定稿了。')).toBeTruthy();
});

test('the sheet is offered where it has several forms', () => {
  const { onScope } = show({ formCount: 3 });
  fireEvent.click(screen.getByRole('radio', { name: '这个工作表里的 3 张自评表' }));
  expect(onScope).toHaveBeenCalledWith('sheet');
});

describe('the note on the page of findings', () => {
  const note = (state: Omit<React.ComponentProps<typeof FreezeNote>, 'onFreeze'>) => {
    const onFreeze = jest.fn();
    const { container } = render(inTheme(<FreezeNote {...state} onFreeze={onFreeze} />));
    return { onFreeze, text: container.textContent ?? '' };
  };

  test('says that the form needs the add-in, more clearly in a file that loses its formulas', async () => {
    expect(note({ frozen: 0, isLive: true, oldFile: null }).text).toMatch(/发给没有安装的人以前请先定稿/);
    note({ frozen: 0, isLive: true, oldFile: '自评表.xls' });
    expect(await screen.findByText(/“自评表.xls”是旧格式/)).toBeTruthy();
  });

  test('says that the form is frozen, and nothing of a form that never calculated with the add-in', () => {
    expect(note({ frozen: 3, isLive: false, oldFile: null }).text).toMatch(/已定稿：3 个公式/);
    expect(note({ frozen: 0, isLive: false, oldFile: '自评表.xls' }).text).toBe('');
  });
});

test('says how many findings somebody lets stand, of the forms it is about, and waits for nothing', () => {
  const { onFreeze } = show({ ignored: 2 });
  expect(screen.getByText(/^忽略了 2 条问题/)).toBeTruthy();
  fireEvent.click(button('定稿'));
  expect(onFreeze).toHaveBeenCalledWith(false);
});

test('says nothing of findings let stand where there are none', () => {
  show();
  expect(screen.queryByText(/忽略/)).toBeNull();
});
