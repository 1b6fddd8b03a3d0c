/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { CopyButton } from '../../../src/taskpane/components/CopyButton';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { inTheme } from '../support/inTheme';

const writeText = jest.fn<Promise<void>, [string]>();
const press = () => fireEvent.click(screen.getByRole('button', { name: '复制诊断信息' }));

beforeEach(() => {
  Object.assign(navigator, { clipboard: { writeText } });
  render(inTheme(<CopyButton label="复制诊断信息" text={() => '第一行\n第二行'} />));
});

test('the text goes to the clipboard, and it is said', async () => {
  writeText.mockResolvedValue();
  press();
  await screen.findByText(/已复制/);
  expect(writeText).toHaveBeenCalledWith('第一行\n第二行');
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('where the clipboard refuses it, it is shown to be copied by hand', async () => {
  writeText.mockRejectedValue(new Error('NotAllowedError'));
  press();
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '复制诊断信息' });
  expect(field.value).toBe('第一行\n第二行');
  expect(field.readOnly).toBe(true);
  fireEvent.focus(field);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  expect(await accessibilityProblems()).toEqual([]);
});
