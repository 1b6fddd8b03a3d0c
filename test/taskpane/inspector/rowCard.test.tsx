/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { RowCard } from '../../../src/taskpane/inspector/RowCard';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { inTheme } from '../support/inTheme';

const row = {
  row: 'D22',
  place: 'dock' as const,
  name: '满足群众查档需求',
  score: '14.7 / 15 分',
  facts: [{ label: '年度指标值', text: '≥95%，读作 不低于 95%' }],
  steps: ['达到目标 98%', '0.98 × 15 = 14.7'],
  message: '',
  isUnexplained: false,
  open: true,
  onToggle: () => undefined,
};

test('shows name, score, readings and steps of the selected row', () => {
  render(inTheme(<RowCard {...row} />));
  expect(screen.getByText('满足群众查档需求')).toBeTruthy();
  expect(screen.getByText('14.7 / 15 分')).toBeTruthy();
  expect(screen.getByText('≥95%，读作 不低于 95%')).toBeTruthy();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(row.steps);
});

test('is folded away by its heading', () => {
  const onToggle = jest.fn();
  const { rerender } = render(inTheme(<RowCard {...row} onToggle={onToggle} />));
  fireEvent.click(screen.getByRole('button', { name: /满足群众查档需求/ }));
  expect(onToggle).toHaveBeenCalledTimes(1);
  rerender(inTheme(<RowCard {...row} open={false} />));
  expect(screen.getByRole('button', { name: /满足群众查档需求/ }).getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByRole('listitem')).toBeNull();
});

test('of another row begins at its top, of the same one stays where it was scrolled to', () => {
  const { rerender } = render(inTheme(<RowCard {...row} />));
  const body = screen.getByRole('group');
  body.scrollTop = 40;
  fireEvent.scroll(body);
  rerender(inTheme(<RowCard {...row} score="15 / 15 分" />));
  expect(body.scrollTop).toBe(40);
  rerender(inTheme(<RowCard {...row} row="D23" />));
  expect(screen.getByRole('group').scrollTop).toBe(0);
});

test('says why there is no score', () => {
  render(inTheme(<RowCard {...row} message="没有填写实际完成值。" steps={[]} />));
  expect(screen.getByText('没有填写实际完成值。')).toBeTruthy();
});

test('says that the deviation still has to be explained, and only then', () => {
  const { rerender } = render(inTheme(<RowCard {...row} isUnexplained />));
  expect(screen.getByText('待说明：请写明原因和改进办法')).toBeTruthy();
  rerender(inTheme(<RowCard {...row} />));
  expect(screen.queryByText(/待说明/)).toBeNull();
});

test('is accessible', async () => {
  render(inTheme(<RowCard {...row} isUnexplained />));
  expect(await accessibilityProblems()).toEqual([]);
});
