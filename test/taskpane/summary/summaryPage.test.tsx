/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { summariseForms } from '../../../src/core/summary/summariseForms';
import type { Finding } from '../../../src/core/check/finding';
import { severityOrder } from '../../../src/core/check/severity';
import type { Severity } from '../../../src/core/check/severity';
import type { SummaryEntry, SummaryRow } from '../../../src/core/summary/summary';
import { unbegunReview } from '../../../src/taskpane/summary/reviewState';
import { SummaryPage } from '../../../src/taskpane/summary/SummaryPage';
import { emptySummaryState } from '../../../src/taskpane/summary/summaryState';
import type { SummaryState } from '../../../src/taskpane/summary/summaryState';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { checkedExample } from '../support/exampleView';
import { inTheme } from '../support/inTheme';

// Nothing has a place in jsdom.
Element.prototype.scrollIntoView = () => undefined;

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

/** The page with what the user does in it kept, as the pane keeps it. */
function Kept(props: Omit<React.ComponentProps<typeof SummaryPage>, 'review' | 'onReview'>) {
  const [review, setReview] = React.useState(unbegunReview);
  return (
    <SummaryPage {...props} review={review} onReview={(change) => setReview((before) => ({ ...before, ...change }))} />
  );
}

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
    onReturn: jest.fn(),
    onFill: jest.fn(),
    onExamples: jest.fn(),
  };
  const { rerender } = render(inTheme(<Kept {...props} />));
  const become = (entries: readonly SummaryEntry[]) =>
    rerender(inTheme(<Kept {...props} state={{ ...state, entries }} summary={summariseForms(entries)} />));
  return { ...props, become };
}

const items = () => screen.getAllByRole('listitem').filter((item) => within(item).queryByRole('checkbox'));
const headOf = (item: HTMLElement) => within(item).getAllByRole('button')[0] ?? item;
const projects = () => items().map((item) => /^(?:.项目|（未填项目名称）)/.exec(headOf(item).textContent ?? '')?.[0]);
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const chooseOrder = (name: string) => {
  fireEvent.click(screen.getByRole('combobox', { name: '排序' }));
  fireEvent.click(screen.getByRole('option', { name }));
};
/** A form in which nothing is open. */
const clean = (project: string, index: number): SummaryEntry => ({
  ...entry(project, index),
  findings: entry(project, index).findings.filter(({ severity }) => severity === 'info'),
});
const finding = (severity: Severity): Finding => {
  const [any] = entry('甲项目', 0).findings;
  if (!any) throw new Error('The example has findings');
  return { ...any, severity };
};

test('a workbook without forms says what to do', () => {
  const { onFill, onExamples } = show({ entries: [] });
  fireEvent.click(screen.getByRole('button', { name: '去填报' }));
  fireEvent.click(screen.getByRole('button', { name: '打开填好的示例' }));
  expect([onFill, onExamples].map((handler) => handler.mock.calls.length)).toEqual([1, 1]);
  expect(screen.queryByRole('button', { name: '生成汇总表' })).toBeNull();
});

test('each form is a line that shows it, with totals above', () => {
  const { onGoTo, summary } = show();
  expect(projects()).toEqual(['丙项目', '乙项目', '甲项目']);
  click(/自评表 3 张/);
  // Budget and spending.
  expect(within(screen.getByRole('region', { name: '合计' })).getAllByText('165 万元')).toHaveLength(2);
  click(/丙项目/);
  expect(onGoTo).toHaveBeenCalledWith(summary.rows[1], summary.rows[1]?.cell);
});

test('what is found in a form is unfolded below it and leads to its cells', () => {
  const { onGoTo, summary } = show();
  click(/丙项目/);
  const [row] = summary.rows.slice(1);
  const found = items().find((item) => item.textContent?.includes('丙项目')) ?? document.body;
  const findings = within(found)
    .getAllByRole('listitem')
    .map((item) => within(item).getByRole('button'));
  expect(findings).toHaveLength(row?.findings.length ?? -1);
  fireEvent.click(findings[0] ?? document.body);
  const gravest = severityOrder.find((severity) => row?.findings.some((one) => one.severity === severity));
  const [, cell] = onGoTo.mock.lastCall as [unknown, string];
  expect(row?.findings.filter((one) => one.severity === gravest).map((one) => one.cell)).toContain(cell);
  click(/丙项目/);
  expect(within(found).getAllByRole('button')).toHaveLength(1);
});

test('forms with the gravest problems come first', () => {
  const [first = clean('甲项目', 0)] = read.entries;
  show({
    entries: [
      clean('甲项目', 0),
      { ...clean('乙项目', 1), findings: [finding('warning')] },
      { ...clean('丙项目', 2), findings: [finding('error'), finding('error')] },
      { ...clean('丁项目', 3), findings: [finding('error'), finding('explain')] },
      { ...clean('戊项目', 4), findings: [finding('explain')] },
      { ...first, sheetId: '5', form: first.form, findings: [], unsureColumns: 1 },
    ],
  });
  expect(projects()).toEqual(['丙项目', '丁项目', '戊项目', '乙项目', '甲项目', '甲项目']);
  expect(screen.getAllByText('没有发现问题')).toHaveLength(1);
});

test('only forms with problems are listed where that is asked for; those not checked as a whole are among them', () => {
  const unsure = { ...clean('乙项目', 1), unsureColumns: 2 };
  const blank = { ...clean('戊项目', 4), assessment: { ...clean('戊项目', 4).assessment, total: null } };
  show({ entries: [clean('甲项目', 0), unsure, { ...clean('丙项目', 2), findings: [finding('warning')] }, blank] });
  click(/^只看有问题 3$/);
  expect(projects()).toEqual(['丙项目', '乙项目', '戊项目']);
  expect(screen.queryByText('没有发现问题')).toBeNull();
  click(/^没查全 1$/);
  expect(projects()).toEqual(['乙项目']);
  click(/^全部 4$/);
  expect(projects()).toHaveLength(4);
});

test('each form is one step from the one before, and one put right meanwhile keeps its place', () => {
  const wrong = (project: string, index: number) => ({ ...clean(project, index), findings: [finding('error')] });
  const { onGoTo, become } = show({ entries: [wrong('甲项目', 0), clean('乙项目', 1), wrong('丙项目', 2)] });
  click(/^只看有问题/);
  expect(screen.getByText('共 2 张')).toBeTruthy();
  click('下一张');
  become([clean('甲项目', 0), clean('乙项目', 1), wrong('丙项目', 2)]);
  expect(projects()).toEqual(['甲项目', '丙项目']);
  expect(screen.getByText('第 1 / 2 张')).toBeTruthy();
  click('下一张');
  expect(screen.getByText('第 2 / 2 张')).toBeTruthy();
  expect(screen.getByRole('button', { name: '下一张' }).getAttribute('aria-disabled')).toBe('true');
  click('上一张');
  expect(onGoTo.mock.calls.map(([row]) => (row as SummaryRow).project)).toEqual(['甲项目', '丙项目', '甲项目']);
});

test('grades are counted with their share, and a click lists the forms of one', () => {
  const entries = ['甲项目', '乙项目', '丙项目'].map(clean);
  const [first = clean('甲项目', 0), ...others] = entries;
  show({ entries: [{ ...first, assessment: { ...first.assessment, grade: '良' } }, ...others] });
  const grades = within(screen.getByRole('group', { name: '等级分布' })).getAllByRole('button');
  expect(grades.map(({ textContent }) => textContent)).toEqual(['优 2 张 67%', '良 1 张 33%']);
  click('良 1 张 33%');
  expect(projects()).toEqual(['甲项目']);
  click('良 1 张 33%');
  expect(projects()).toHaveLength(3);
});

test('forms without a total show no dashes in its place', () => {
  const blank = { ...clean('甲项目', 0), assessment: { ...clean('甲项目', 0).assessment, total: null, grade: null } };
  show({ entries: [blank] });
  expect(document.body.textContent).not.toContain('—');
  expect(screen.getByText('还没有总分')).toBeTruthy();
});

test('a hidden sheet is not gone to; what is to be done about it is said', () => {
  const [first = clean('甲项目', 0)] = read.entries;
  const { onGoTo } = show({ entries: [{ ...first, isHidden: true }] });
  click(/甲项目/);
  expect(onGoTo).not.toHaveBeenCalled();
  expect(screen.getByText(/是隐藏的，转不过去/)).toBeTruthy();
});

test('forms are sorted by a column, and the other way round when asked for', () => {
  show();
  chooseOrder('得分');
  expect(projects()).toEqual(['乙项目', '丙项目', '甲项目']);
  click('从小到大，点击改变顺序');
  expect(projects()).toEqual(['甲项目', '丙项目', '乙项目']);
});

test('names are sorted by pinyin', () => {
  show();
  chooseOrder('项目名称');
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

test('of five hundred forms only those in view and some around them are drawn', () => {
  const [first = entry('甲项目', 0)] = read.entries;
  show({ entries: Array.from({ length: 500 }, (_, index) => ({ ...first, sheetId: String(index) })) });
  expect(screen.getByText('共 500 张')).toBeTruthy();
  expect(items().length).toBeGreaterThan(0);
  expect(items().length).toBeLessThan(100);
});
