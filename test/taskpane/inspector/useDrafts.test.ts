/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import type { DraftRow } from '../../../src/taskpane/inspector/draftBook';
import { useDrafts } from '../../../src/taskpane/inspector/useDrafts';

const row = (name: string, cell: string): DraftRow => ({ project: '甲', name, target: '≥1', cell, written: '' });
const ROWS = [row('一', 'I13'), row('二', 'I14')];
const OTHER = [row('别的', 'I13')];
const NONE: readonly string[] = [];

interface Seen {
  readonly sheetId: string;
  readonly rows: readonly DraftRow[];
  readonly deleted: readonly string[];
}

/** The drafts of a pane in which a text was typed for the second row of sheet A. */
function withDraft() {
  const initialProps: Seen = { sheetId: 'A', rows: ROWS, deleted: NONE };
  const hook = renderHook(({ sheetId, rows, deleted }: Seen) => useDrafts(sheetId, rows, deleted), { initialProps });
  act(() => hook.result.current.keep('I14', '因疫情'));
  return hook;
}

test('a draft goes with its row to another cell', () => {
  const { result, rerender } = withDraft();
  rerender({ sheetId: 'A', rows: [row('一', 'I14'), row('新', 'I15'), row('二', 'I16')], deleted: NONE });
  expect([result.current.of('I16')?.text, result.current.cells]).toEqual(['因疫情', ['I16']]);
});

test('a draft whose sheet was deleted is shown on whatever sheet is looked at, until it is given up', () => {
  const { result, rerender } = withDraft();
  rerender({ sheetId: 'B', rows: OTHER, deleted: NONE });
  expect(result.current.unplaced).toEqual([]);
  rerender({ sheetId: 'B', rows: OTHER, deleted: ['A'] });
  expect(result.current.unplaced).toMatchObject([{ name: '二', text: '因疫情' }]);
  expect(result.current.cells).toEqual([]);
  act(() => result.current.unplaced.forEach((draft) => result.current.forget(draft)));
  expect(result.current.unplaced).toEqual([]);
});
