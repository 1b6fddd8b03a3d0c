/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { readForms } from '../../../src/core/sheet/readForms';
import type { ChosenFile, ChosenTable } from '../../../src/taskpane/importForms/chosenFile';
import { ImportPanel } from '../../../src/taskpane/importForms/ImportPanel';
import { importedTable } from '../../core/workflows/importForms/importedTable';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { inTheme } from '../support/inTheme';

const FORM = [
  ['项目支出绩效自评表'],
  ['（2024年度）'],
  ['项目名称', '<img src=x>', '主管部门', '县水务局', '备注栏', '甲乙丙'],
  ['项目资金', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  ['', '年度资金总额', '100', '100', '95', '10', '95%', '9.5'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  ['产出指标', '数量指标', '维修水库', '5座', '4座', '50', '40', ''],
  ['总分', '', '', '', '', '100', '89.5', ''],
];

function tableOf(id: string, rows: readonly (readonly string[])[], changes: Partial<ChosenTable> = {}): ChosenTable {
  const table = importedTable(rows);
  return {
    id,
    name: { kind: 'table', number: Number(id) + 1, within: null },
    table,
    placeOf: (row, column) => ({ kind: 'table', row: row + 1, column: column + 1 }),
    forms: readForms(table.grid),
    isTooLarge: false,
    ...changes,
  };
}

const FILES: readonly ChosenFile[] = [
  {
    name: '<b>水库</b>.docx',
    ok: true,
    notes: [{ kind: 'trackedChanges' }],
    tables: [tableOf('0', FORM), tableOf('1', [['签字', '']]), tableOf('2', [['大']], { isTooLarge: true })],
  },
  { name: '旧表.xls', ok: false, fault: 'otherWorkbook' },
];

function show(changes: Partial<React.ComponentProps<typeof ImportPanel>> = {}) {
  const manner = { kind: 'asItIs', templateId: 'national-2020', year: 2024, formulas: 'functions' } as const;
  const spies = {
    onManner: jest.fn(),
    onTemplate: jest.fn(),
    onYear: jest.fn(),
    onFiles: jest.fn(),
    onChoose: jest.fn(),
    onCreate: jest.fn(),
    onCancel: jest.fn(),
  };
  render(
    inTheme(
      <ImportPanel files={null} chosen={new Set()} work={null} manner={manner} year="2024" {...spies} {...changes} />,
    ),
  );
  return spies;
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });

test('begins with choosing files, several at once', async () => {
  const { onFiles } = show();
  const files = [new File(['甲'], '甲.docx'), new File(['乙'], '乙.docx')];
  const input = screen.getByLabelText<HTMLInputElement>('选择文件', { selector: 'input' });
  expect(input.multiple).toBe(true);
  fireEvent.change(input, { target: { files } });
  expect(onFiles).toHaveBeenCalledWith(files);
  expect(screen.queryByRole('button', { name: /^导入/ })).toBeNull();
  expect(await accessibilityProblems()).toEqual([]);
});

test('lists what was found, what was not understood and where, and why another file was not read', async () => {
  const { onChoose, onCreate } = show({ files: FILES, chosen: new Set(['0']) });
  expect(screen.getByRole('status').textContent).toBe('选了 2 个文件，找到 1 张自评表，1 个文件没有读出来。');
  expect(screen.getByText('有没有处理的修订，按全部接受修订来读。请核对。')).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: '表1：<img src=x>，2024年度，1 行指标' })).toHaveProperty(
    'checked',
    true,
  );
  expect(screen.getByText(/没有看懂，照原样带过来：第3行第5列“备注栏、甲乙丙”/)).toBeTruthy();
  expect(screen.getByText(/请用 Excel 或 WPS 表格打开/)).toBeTruthy();
  fireEvent.click(screen.getByRole('checkbox', { name: '表2：没有认出自评表（1 行 2 列）' }));
  expect(onChoose).toHaveBeenCalledWith('1', true);
  expect(screen.getByRole('checkbox', { name: /^表3/ })).toHaveProperty('disabled', true);
  fireEvent.click(button('导入 1 张'));
  expect(onCreate).toHaveBeenCalledTimes(1);
  expect(await accessibilityProblems()).toEqual([]);
});

test('names of files and projects are texts, whatever they look like', () => {
  show({ files: FILES });
  expect(screen.getByRole('heading', { name: '<b>水库</b>.docx' })).toBeTruthy();
  expect(document.querySelector('img')).toBeNull();
});

test('with nothing ticked nothing is made', () => {
  const { onCreate } = show({ files: FILES });
  fireEvent.click(button('导入'));
  expect(onCreate).not.toHaveBeenCalled();
});

test.each([
  ['reading', '正在读取：3 / 12'],
  ['creating', '正在导入：3 / 12'],
] as const)('while it is %s, progress is shown and can be stopped', async (kind, text) => {
  const { onCancel } = show({ work: { kind, progress: { done: 3, total: 12, cancelling: false } } });
  expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe(text);
  fireEvent.click(button('停止'));
  expect(onCancel).toHaveBeenCalledTimes(1);
  expect(await accessibilityProblems()).toEqual([]);
});

test('a standard form lists everything that does not fit, by name and place, and asks for a year where one is missing', async () => {
  const manner = { kind: 'standard', templateId: 'national-2020', year: 0, formulas: 'functions' } as const;
  const noYear = FORM.filter((_, index) => index !== 1);
  const files: readonly ChosenFile[] = [
    { name: '甲.docx', ok: true, notes: [], tables: [tableOf('0', noYear), tableOf('1', [['签字']])] },
  ];
  const { onCreate } = show({ files, chosen: new Set(['0', '1']), manner, year: '' });
  expect(await screen.findByText(/请填 2000 到 2099/)).toBeTruthy();
  expect(screen.getByText(/备注栏.*没有看懂，没有放/)).toBeTruthy();
  expect(screen.getByText(/总分“89.5”：由公式计算/)).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: /^表2/ })).toHaveProperty('disabled', true);
  expect(screen.getByRole('textbox', { name: '没有写年度的表，年度为' })).toBeTruthy();
  fireEvent.click(button('导入 1 张'));
  expect(onCreate).not.toHaveBeenCalled();
  expect(await accessibilityProblems()).toEqual([]);
});

test('the manner is chosen', () => {
  const { onManner } = show({ files: FILES });
  fireEvent.click(screen.getByRole('radio', { name: /^套用标准表/ }));
  expect(onManner).toHaveBeenCalledWith('standard');
});
