/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { ThemeProvider } from 'office-ui-fabric-react';
import * as React from 'react';
import { commandStatus } from '../../../src/commands/commandStatus';
import { ErrorBoundary } from '../../../src/taskpane/components/ErrorBoundary';
import { LiveRegion } from '../../../src/taskpane/components/LiveRegion';
import { PaneFrame } from '../../../src/taskpane/components/PaneFrame';
import { PaneNotices } from '../../../src/taskpane/components/PaneNotices';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { inTheme } from '../support/inTheme';

const notices = { readError: null, watchError: null, lostFormulaCount: 0, onReenter: jest.fn() };

afterEach(() => commandStatus.dismiss());

test('the tab of the findings carries their number; a click on a tab chooses its page', () => {
  const onPageChange = jest.fn();
  render(
    <ThemeProvider>
      <PaneFrame page="fill" findingCount={3} onPageChange={onPageChange} notices={null}>
        <p>内容</p>
      </PaneFrame>
    </ThemeProvider>,
  );
  fireEvent.click(screen.getByRole('tab', { name: /检查.*3/ }));
  expect(onPageChange).toHaveBeenCalledWith('check');
  expect(within(screen.getByRole('tabpanel', { name: '填报' })).getByText('内容')).toBeTruthy();
});

test('the frame is accessible', async () => {
  render(
    <PaneFrame page="check" findingCount={undefined} onPageChange={jest.fn()} notices={<PaneNotices {...notices} />}>
      <h1>档案事业费</h1>
      <LiveRegion text="发现 3 处问题" />
    </PaneFrame>,
  );
  expect(await accessibilityProblems()).toEqual([]);
});

test('the outcome of a ribbon command is shown until it is dismissed', async () => {
  render(inTheme(<PaneNotices {...notices} />));
  act(() => commandStatus.publish({ kind: 'failed', text: '工作表受保护。' }));
  expect(await screen.findByText('工作表受保护。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '关闭提示' }));
  expect(screen.queryByText('工作表受保护。')).toBeNull();
});

test('when edits cannot be followed it says so and what to do instead', async () => {
  render(inTheme(<PaneNotices {...notices} watchError="Excel 版本太旧。" />));
  expect(await screen.findByText(/请点“重新检查”.*Excel 版本太旧/)).toBeTruthy();
});

test('lost formulas are counted and can be entered again', async () => {
  const onReenter = jest.fn();
  render(inTheme(<PaneNotices {...notices} lostFormulaCount={12} onReenter={onReenter} />));
  expect(await screen.findByText(/12 个单元格显示 #NAME\?/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '重新计算公式' }));
  expect(onReenter).toHaveBeenCalledTimes(1);
});

test('a mistake in the pane is caught, said, and the pane can be built anew', async () => {
  const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  function Page() {
    if (broken) throw new Error('mistake');
    return <p>又好了</p>;
  }
  render(
    inTheme(
      <ErrorBoundary>
        <Page />
      </ErrorBoundary>,
    ),
  );
  expect(await screen.findByText(/任务窗格出了问题/)).toBeTruthy();
  broken = false;
  fireEvent.click(screen.getByRole('button', { name: '重新加载' }));
  expect(screen.getByText('又好了')).toBeTruthy();
  silenced.mockRestore();
});

test('changes are announced politely', () => {
  render(<LiveRegion text="发现 3 处问题" />);
  const region = screen.getByRole('status');
  expect(region.getAttribute('aria-live')).toBe('polite');
  expect(region.textContent).toBe('发现 3 处问题');
});
