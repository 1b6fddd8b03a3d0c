/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { NoFormPage } from '../../../src/taskpane/pages/NoFormPage';
import { SettingsPage } from '../../../src/taskpane/pages/SettingsPage';
import { WaitingPage } from '../../../src/taskpane/pages/WaitingPage';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { inTheme } from '../support/inTheme';

const schemes = [
  { id: 'mof-2020', name: '财预〔2020〕10号', source: '财政部办法' },
  { id: 'hubei', name: '湖北', source: '湖北省办法' },
];

test('the settings offer the schemes and say where the chosen one comes from', async () => {
  const onSchemeChange = jest.fn();
  render(
    inTheme(
      <SettingsPage
        schemes={schemes}
        schemeId="mof-2020"
        highlight
        onSchemeChange={onSchemeChange}
        onHighlightChange={jest.fn()}
      />,
    ),
  );
  expect(screen.getByText('依据：财政部办法')).toBeTruthy();
  expect(await accessibilityProblems()).toEqual([]);
  fireEvent.click(screen.getByRole('combobox', { name: /评分方案/ }));
  fireEvent.click(screen.getByRole('option', { name: '湖北' }));
  expect(onSchemeChange).toHaveBeenCalledWith('hubei');
});

test('a sheet without a form is named, with the way to a form', async () => {
  const onFill = jest.fn();
  render(inTheme(<NoFormPage sheetName="Sheet1" onFill={onFill} />));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/Sheet1/);
  fireEvent.click(screen.getByRole('button', { name: '去填报' }));
  expect(onFill).toHaveBeenCalledTimes(1);
  expect(await accessibilityProblems()).toEqual([]);
});

test('when the first reading failed it can be tried again', () => {
  const onReadAgain = jest.fn();
  const { rerender } = render(inTheme(<WaitingPage failed={false} onReadAgain={onReadAgain} />));
  expect(screen.getByText(/正在读取/)).toBeTruthy();
  rerender(inTheme(<WaitingPage failed onReadAgain={onReadAgain} />));
  fireEvent.click(screen.getByRole('button', { name: '重新读取' }));
  expect(onReadAgain).toHaveBeenCalledTimes(1);
});
