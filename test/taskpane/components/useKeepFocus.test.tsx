/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import * as React from 'react';
import { useKeepFocus } from '../../../src/taskpane/components/useKeepFocus';

/** Lists of items with the same buttons, in the order given; the second group may be gone altogether. */
interface PaneProps {
  readonly groups: readonly (readonly string[])[];
  readonly isBusy?: boolean;
}

function Pane({ groups, isBusy = false }: PaneProps) {
  useKeepFocus();
  return (
    <main>
      <button type="button">页签</button>
      {groups.map((items, index) => (
        <section key={index}>
          <ul>
            {items.map((item) => (
              <li key={item}>
                <button type="button">去 {item}</button>
                <button type="button" disabled={isBusy}>
                  改 {item}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>没有按钮</p>
      <button type="button" tabIndex={-1}>
        不在次序里
      </button>
    </main>
  );
}

const focused = () => document.activeElement?.textContent ?? '';

/** Draws the pane, puts the focus on that button, and draws it anew: what has the focus then. */
async function after(before: PaneProps, button: string, ...steps: readonly PaneProps[]): Promise<string> {
  // jsdom takes the focus from the window together with the element; browsers do not.
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  const { rerender } = render(<Pane {...before} />);
  screen.getByRole('button', { name: button }).focus();
  for (const step of steps) {
    rerender(<Pane {...step} />);
    await act(() => Promise.resolve());
  }
  return focused();
}

afterEach(() => jest.restoreAllMocks());

test.each([
  ['the same button of the next item', [['甲', '乙', '丙']], '改 乙', [['甲', '丙']], '改 丙'],
  ['that of the item before, behind the last one', [['甲', '乙', '丙']], '改 丙', [['甲', '乙']], '改 乙'],
  ['what follows further out, where a list is empty', [['甲'], ['乙']], '去 甲', [[], ['乙']], '去 乙'],
  ['what goes before, where nothing follows', [['甲'], ['乙']], '改 乙', [['甲']], '改 甲'],
  ['the tabs, where nothing else is left', [['甲']], '改 甲', [], '页签'],
  ['itself, where other items go', [['甲', '乙']], '改 乙', [['乙']], '改 乙'],
])('the focus passes to %s', async (_, before, button, then, expected) => {
  expect(await after({ groups: before }, button, { groups: then })).toBe(expected);
});

test('several items that go at once leave it to what is left', async () => {
  expect(await after({ groups: [['甲', '乙', '丙']] }, '改 甲', { groups: [['丙']] })).toBe('改 丙');
});

test('what was out of use for a while has it again', async () => {
  const groups = [['甲', '乙']];
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  const { rerender } = render(<Pane groups={groups} />);
  const button = screen.getByRole('button', { name: '改 甲' });
  button.focus();
  // Browsers take it away then; jsdom does not.
  const active = jest.spyOn(document, 'activeElement', 'get').mockReturnValue(document.body);
  rerender(<Pane groups={groups} isBusy />);
  await act(() => Promise.resolve());
  const focus = jest.spyOn(button, 'focus');
  rerender(<Pane groups={groups} />);
  await act(() => Promise.resolve());
  active.mockRestore();
  expect(focus).toHaveBeenCalledTimes(1);
});

test('the sheet keeps it', async () => {
  const { rerender } = render(<Pane groups={[['甲', '乙']]} />);
  screen.getByRole('button', { name: '改 甲' }).focus();
  jest.spyOn(document, 'hasFocus').mockReturnValue(false);
  rerender(<Pane groups={[['乙']]} />);
  await act(() => Promise.resolve());
  expect(document.activeElement).toBe(document.body);
});
