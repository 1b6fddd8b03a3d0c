/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { CheckPage } from '../../../src/taskpane/pages/CheckPage';
import type { FormView } from '../../../src/taskpane/views/formView';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { inTheme } from '../support/inTheme';

const bar = {
  label: '分值合计',
  current: '110',
  expected: '100',
  share: 1,
  state: 'over',
  difference: '多 10 分',
} as const;
const view: FormView = {
  project: '档案事业费',
  subtitle: '2020年度 · 档案事业费',
  position: '',
  score: { total: '98.5', grade: '优', gradeMessage: '', executionRate: '100%', rateMessage: '' },
  weights: {
    total: bar,
    parts: [
      { ...bar, label: '产出指标', current: '60', expected: '50' },
      { ...bar, label: '其他指标', current: '5', expected: '', state: 'free', difference: '' },
    ],
  },
  groups: [
    {
      severity: 'error',
      title: '必须改正',
      findings: [
        { code: 'reason.missing', severity: 'error', cell: 'I22', message: '没有填写偏差原因。', subject: '甲' },
      ],
    },
    {
      severity: 'warning',
      title: '建议核对',
      findings: [{ code: 'weight.section', severity: 'warning', cell: 'B13', message: '分值合计 60。', subject: '乙' }],
    },
  ],
};

function show(change: Partial<React.ComponentProps<typeof CheckPage>> = {}) {
  const handlers = { onGoTo: jest.fn(), onRecheck: jest.fn(), onHighlightChange: jest.fn() };
  render(inTheme(<CheckPage view={view} highlight isProtected={false} busy={false} {...handlers} {...change} />));
  return handlers;
}

test('shows project, total, grade and execution rate', () => {
  show();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('档案事业费');
  expect(screen.getByText('98.5')).toBeTruthy();
  expect(screen.getByText('优')).toBeTruthy();
  expect(screen.getByText('100%')).toBeTruthy();
});

test('says in words by how much the weights are over', () => {
  show();
  const meter = within(screen.getByRole('region', { name: '分值合计' }));
  expect(meter.getByText('110 / 100')).toBeTruthy();
  expect(meter.getAllByText('多 10 分')).toHaveLength(2);
});

test('a finding is a button that leads to its cell', () => {
  const { onGoTo } = show();
  fireEvent.click(screen.getByRole('button', { name: /没有填写偏差原因.*转到单元格 I22/ }));
  expect(onGoTo).toHaveBeenCalledWith('I22');
});

test('findings stand in groups with their numbers, the gravest first', () => {
  show();
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    '必须改正（1 处）',
    '建议核对（1 处）',
  ]);
});

test('a form without findings says so', () => {
  show({ view: { ...view, groups: [] } });
  expect(screen.getByText('未发现问题')).toBeTruthy();
});

test('highlighting is switched and checks are asked for', () => {
  const { onRecheck, onHighlightChange } = show();
  fireEvent.click(screen.getByRole('switch', { name: '在表中标出问题' }));
  fireEvent.click(screen.getByRole('button', { name: '重新检查' }));
  expect(onHighlightChange).toHaveBeenCalledWith(false);
  expect(onRecheck).toHaveBeenCalledTimes(1);
});

test('on a protected sheet it says why nothing is marked', () => {
  show({ isProtected: true });
  expect(screen.getByText(/工作表受保护/)).toBeTruthy();
});

test('a finding keeps its element, and with it the focus, when others come and go', () => {
  const props = {
    highlight: true,
    isProtected: false,
    busy: false,
    onGoTo: jest.fn(),
    onRecheck: jest.fn(),
    onHighlightChange: jest.fn(),
  };
  const { rerender } = render(inTheme(<CheckPage view={view} {...props} />));
  const finding = screen.getByRole('button', { name: /B13/ });
  finding.focus();
  rerender(inTheme(<CheckPage view={{ ...view, groups: view.groups.slice(1) }} {...props} />));
  expect(document.activeElement).toBe(finding);
  expect(finding.isConnected).toBe(true);
});

test('without a project name or a score it says what is missing', () => {
  const score = { total: '', grade: '', gradeMessage: '填写后自动算出', executionRate: '', rateMessage: '没有预算' };
  show({ view: { ...view, project: '', score } });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/未填/);
  expect(screen.getByText('填写后自动算出')).toBeTruthy();
});

test('is accessible', async () => {
  show();
  expect(await accessibilityProblems()).toEqual([]);
});
