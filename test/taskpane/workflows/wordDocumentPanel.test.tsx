/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { documentAddress } from '../../../src/taskpane/components/SaveLink';
import type { MadeDocument } from '../../../src/taskpane/workflows/WordDocumentPanel';
import { WordDocumentPanel } from '../../../src/taskpane/workflows/WordDocumentPanel';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { inTheme } from '../support/inTheme';

function show(made: MadeDocument | null, isOutdated = false) {
  const onMake = jest.fn<void, []>();
  render(inTheme(<WordDocumentPanel made={made} isOutdated={isOutdated} busy={false} onMake={onMake} />));
  return onMake;
}

const made: MadeDocument = {
  project: '道路<养护>/一期',
  address: documentAddress(new Uint8Array([80, 75, 255])),
  hidden: { rows: 0, columns: 0 },
};

test('is made at one click', () => {
  const onMake = show(null);
  expect(screen.queryByRole('link')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '生成文档' }));
  expect(onMake).toHaveBeenCalledTimes(1);
});

test('is then offered as a file with a name Windows takes', async () => {
  show(made);
  const link = screen.getByRole('link', { name: '保存 Word 文档' });
  expect(link.getAttribute('download')).toBe('道路_养护__一期.docx');
  expect(link.getAttribute('href')).toMatch(/^data:application\/vnd[^;]+;base64,UEv\/$/);
  expect(screen.getByText(/点了没有反应/)).toBeTruthy();
  expect(screen.queryByText(/隐藏的/)).toBeNull();
  expect(await accessibilityProblems()).toEqual([]);
});

test('what is hidden on the sheet and so left out is said', async () => {
  show({ ...made, hidden: { rows: 2, columns: 1 } });
  expect(await screen.findByText(/隐藏的 2 行、1 列没有写进去/)).toBeTruthy();
});

test('of a form that was changed the document is taken away, and that is said', async () => {
  show(null, true);
  expect(await screen.findByText('表改过了，请重新生成。')).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
  expect(await accessibilityProblems()).toEqual([]);
});
