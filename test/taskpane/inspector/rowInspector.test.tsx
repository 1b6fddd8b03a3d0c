/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { RowInspector } from '../../../src/taskpane/inspector/RowInspector';
import { useDrafts } from '../../../src/taskpane/inspector/useDrafts';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { checkedExample } from '../support/exampleView';
import { inTheme } from '../support/inTheme';

const { assessment } = checkedExample();
const rowWith = (target: string) => {
  const row = assessment.rows.find(({ indicator }) => indicator.target.value === target);
  if (!row) throw new Error(`No indicator with target ${target}`);
  return row;
};
const short = assessment.rows.find(({ lacksExplanation }) => lacksExplanation) ?? rowWith('100%');
const ofWords = rowWith('持续提高');

type Props = Omit<React.ComponentProps<typeof RowInspector>, 'drafts'>;

function Shown({ written, ...props }: Props & { readonly written: string }) {
  const { name, target, explanation } = props.row.indicator;
  const rows = React.useMemo(
    () => [
      {
        project: '',
        name: String(name.value),
        target: String(target.value),
        cell: explanation?.address ?? '',
        written,
      },
    ],
    [name, target, explanation, written],
  );
  return <RowInspector {...props} drafts={useDrafts('1', rows, NONE)} />;
}

const NONE: readonly string[] = [];

function show(change: Partial<Props> = {}) {
  const props: Props = {
    row: short,
    scheme: defaultScheme,
    lostFormula: null,
    place: 'dock',
    open: true,
    busy: false,
    isReadOnly: false,
    onToggle: jest.fn(),
    onGoTo: jest.fn(),
    onEnter: jest.fn(),
    onEdit: jest.fn(),
    ...change,
  };
  render(inTheme(<Shown written="" {...props} />));
  return props;
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');

test('an explanation is written when the user says so, not while it is typed', () => {
  const { onEnter } = show();
  fireEvent.change(field(), { target: { value: '=因故延期' } });
  expect(onEnter).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: '写入' }));
  // Begins like a formula, so that it is entered as a text.
  expect(onEnter).toHaveBeenCalledWith(short.indicator.explanation, "'=因故延期");
});

test('a beginning is offered where an explanation is missing, and can be given up', () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: '起草原因' }));
  expect(field().value).toMatch(/^【待补充】/);
  fireEvent.click(screen.getByRole('button', { name: '放弃' }));
  expect(field().value).toBe('');
});

test('the points of a word are chosen within their band', () => {
  const { onEnter } = show({ row: ofWords });
  const slider = screen.getByRole('slider');
  expect([slider.getAttribute('aria-valuemin'), slider.getAttribute('aria-valuemax')]).toEqual(['12', '15']);
  expect(slider.getAttribute('aria-valuetext')).toMatch(/14 分（达成/);
  fireEvent.keyDown(slider, { key: 'End', keyCode: 35, which: 35 });
  fireEvent.click(screen.getByRole('button', { name: '写入 15 分' }));
  expect(onEnter).toHaveBeenCalledWith(ofWords.indicator.score, 15);
});

test('the row is changed by its tools', () => {
  const { onEdit } = show();
  for (const name of ['下方加一行', '删除本行', '上移', '下移']) fireEvent.click(screen.getByRole('button', { name }));
  expect(jest.mocked(onEdit).mock.calls.map(([{ kind }]) => kind)).toEqual([
    'addBelow',
    'delete',
    'moveUp',
    'moveDown',
  ]);
});

test('on a protected sheet only what was typed can be seen', () => {
  show({ row: ofWords, isReadOnly: true });
  expect(screen.queryByRole('slider')).toBeNull();
  expect(screen.queryByRole('button', { name: '删除本行' })).toBeNull();
  expect(field().value).toBe('');
});

test.each([['a row that falls short', short] as const, ['a row of words', ofWords] as const])(
  '%s is accessible',
  async (_, row) => {
    show({ row });
    expect(await accessibilityProblems()).toEqual([]);
  },
);
