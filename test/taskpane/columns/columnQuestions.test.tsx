/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import type { ColumnQuestion } from '../../../src/core/sheet/columns/columnQuestion';
import { ColumnAnswers } from '../../../src/taskpane/columns/ColumnAnswers';
import { ColumnQuestions } from '../../../src/taskpane/columns/ColumnQuestions';
import type { ColumnQuestionsProps } from '../../../src/taskpane/columns/ColumnQuestions';
import { chooseLanguage } from '../../../src/taskpane/settings/language';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { inTheme } from '../support/inTheme';

const QUESTIONS: readonly ColumnQuestion[] = [
  {
    ...{ heading: '进展', group: null, cell: 'F12', why: 'unknown', likely: 'actual', readAs: 'actual' },
    ...{ choices: ['actual', 'target', 'score'], concerns: ['actual'] },
  },
  {
    ...{ heading: '自评得分', group: '年末', cell: 'I12', why: 'twice', likely: 'none', readAs: null },
    ...{ choices: ['score', 'weight'], concerns: ['score'] },
  },
];

function show(change: Partial<ColumnQuestionsProps> = {}) {
  const props = {
    ...{ questions: QUESTIONS, answered: null, busy: false },
    ...{ onGoTo: jest.fn(), onAnswer: jest.fn(), onTakeBack: jest.fn(), ...change },
  };
  render(inTheme(<ColumnQuestions {...props} />));
  return props;
}

afterEach(() => chooseLanguage('zh-CN'));

test('each column is asked about with its likely answer chosen', async () => {
  show();
  const section = within(screen.getByRole('region', { name: '这一列是……？' }));
  expect(section.getByText('有 2 列看不明白。确认以前，检查结果作不得准。')).toBeTruthy();
  expect(section.getAllByRole('combobox').map(({ textContent }) => textContent?.trim().slice(0, 5))).toEqual([
    '实际完成值',
    '都不是，不',
  ]);
  expect(await accessibilityProblems()).toEqual([]);
});

test('the likely answer is given with one click', () => {
  const { onAnswer } = show();
  fireEvent.click(screen.getByRole('button', { name: '确定“进展”是哪一列' }));
  expect(onAnswer).toHaveBeenCalledWith({ heading: '进展', group: null, means: 'actual' });
});

test('another answer can be chosen, none among them', () => {
  const { onAnswer } = show();
  fireEvent.click(screen.getByRole('combobox', { name: '“进展”（F12）这一列是' }));
  const names = screen.getAllByRole('option').map(({ textContent }) => textContent);
  expect(names).toEqual(['实际完成值', '年度指标值', '得分', '都不是，不用管']);
  fireEvent.click(screen.getByRole('option', { name: '都不是，不用管' }));
  fireEvent.click(screen.getByRole('button', { name: '确定“进展”是哪一列' }));
  expect(onAnswer).toHaveBeenCalledWith({ heading: '进展', group: null, means: 'none' });
});

test('the heading leads to its cell, and what is odd about it is said', () => {
  const { onGoTo } = show();
  fireEvent.click(screen.getByRole('button', { name: '年末 / 自评得分 I12' }));
  expect(onGoTo).toHaveBeenCalledWith('I12');
  expect(screen.getByText('另一列也是这个意思，内容不同')).toBeTruthy();
});

test('nothing can be settled while something is under way', () => {
  const { onAnswer } = show({ busy: true });
  fireEvent.click(screen.getByRole('button', { name: '确定“进展”是哪一列' }));
  expect(onAnswer).not.toHaveBeenCalled();
});

test('the answer given last can be taken back', () => {
  const { onTakeBack } = show({ questions: [], answered: { heading: '进展', group: null, means: 'actual' } });
  expect(screen.getByText(/已确认：“进展”是实际完成值。/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '撤销' }));
  expect(onTakeBack).toHaveBeenCalledTimes(1);
});

test('in English the Chinese names of columns stay in sight', () => {
  chooseLanguage('en-US');
  show();
  expect(screen.getByRole('combobox', { name: /“进展” \(F12\)/ }).textContent).toContain('actual result (实际完成值)');
});

test('kept answers are listed, taken away, saved and taken over', async () => {
  const onRemove = jest.fn();
  const onImport = jest.fn();
  const answers = [{ heading: '进展', group: null, means: 'actual' }] as const;
  render(inTheme(<ColumnAnswers answers={answers} onImport={onImport} onRemove={onRemove} />));
  expect(screen.getByText('“进展”：实际完成值')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '删除“进展”的说明' }));
  expect(onRemove).toHaveBeenCalledWith(answers[0]);
  const href = screen.getByRole('link', { name: '另存为文件' }).getAttribute('href') ?? '';
  expect(decodeURIComponent(href)).toContain('{"heading":"进展","means":"actual"}');
  const file = new File(['{}'], 'x.json');
  fireEvent.change(screen.getByLabelText('导入说明文件', { selector: 'input' }), { target: { files: [file] } });
  expect(onImport).toHaveBeenCalledWith(file);
  expect(await accessibilityProblems()).toEqual([]);
});
