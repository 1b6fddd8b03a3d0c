/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { ThemeProvider } from 'office-ui-fabric-react';
import * as React from 'react';
import { commandStatus, sayOutcome } from '../../../src/commands/commandStatus';
import type { DamagedScheme } from '../../../src/core/scheme/storedSchemes';
import { ChangeProblem } from '../../../src/excel/runs/changeProblem';
import { lastAction } from '../../../src/excel/takeBack/lastAction';
import type { TakeBack } from '../../../src/excel/takeBack/takeBack';
import { ErrorBoundary } from '../../../src/taskpane/components/ErrorBoundary';
import { LiveRegion } from '../../../src/taskpane/components/LiveRegion';
import { PaneFrame } from '../../../src/taskpane/components/PaneFrame';
import { PaneNotices } from '../../../src/taskpane/components/PaneNotices';
import { NO_DAMAGE } from '../../../src/taskpane/state/damagedSettings';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { inTheme } from '../support/inTheme';

const notices = {
  readError: null,
  watchError: null,
  damagedSchemes: [],
  damagedSettings: NO_DAMAGE,
  onForgetDamaged: jest.fn(),
  lostSheets: [],
  repairing: null,
  onRepair: jest.fn(),
  onTakeBack: jest.fn(),
};

function lostCell(isCertain: boolean) {
  return { cell: 'H15', formula: '=ZPB.INDSCORE(A1,B1,C1)', repaired: '', value: '#NAME?', isCertain };
}

afterEach(() => {
  commandStatus.dismiss();
  lastAction.forget();
});

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

test('another form begins at its top, and the one left is found again as it was left', () => {
  const frame = (form: string) => (
    <ThemeProvider>
      <PaneFrame page="check" form={form} findingCount={3} onPageChange={jest.fn()} notices={null}>
        <p>{form}</p>
      </PaneFrame>
    </ThemeProvider>
  );
  const { rerender } = render(frame('甲'));
  const page = screen.getByRole('tabpanel');
  page.scrollTop = 300;
  fireEvent.scroll(page);
  rerender(frame('乙'));
  expect(page.scrollTop).toBe(0);
  rerender(frame('甲'));
  expect(page.scrollTop).toBe(300);
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

test('schemes of the workbook that cannot be used are named, whatever else is said', async () => {
  const damaged = (names: readonly string[]): DamagedScheme => ({ names, problems: [], json: {} });
  const several = [damaged(['我县方案', 'our-county']), damaged([]), damaged(['长'.repeat(300)])];
  render(inTheme(<PaneNotices {...notices} readError="读不了。" damagedSchemes={several} />));
  const notice = await screen.findByText(/有 3 个用不了：“我县方案”“没有名称的方案”“长{40}…”。/);
  expect(notice.textContent).toMatch(/请到“设置”页看哪里不对/);
  expect(screen.getByText('读不了。')).toBeTruthy();
  expect(await accessibilityProblems()).toEqual([]);
});

test('the outcome of a ribbon command is shown until it is dismissed', async () => {
  render(inTheme(<PaneNotices {...notices} />));
  act(() => commandStatus.publish({ kind: 'failed', text: () => '工作表受保护。' }));
  expect(await screen.findByText('工作表受保护。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '关闭提示' }));
  expect(screen.queryByText('工作表受保护。')).toBeNull();
});

const step: TakeBack = {
  what: () => '删除一行',
  places: [],
  isOneStep: true,
  look: () => Promise.resolve({ kind: 'already' }),
};

test('the sentence on a step offers to take it back', async () => {
  const onTakeBack = jest.fn();
  render(inTheme(<PaneNotices {...notices} onTakeBack={onTakeBack} />));
  await act(() =>
    sayOutcome(() => {
      lastAction.keep(step);
      return Promise.resolve(() => '已删除。');
    }),
  );
  expect(await screen.findByText('已删除。')).toBeTruthy();
  expect(screen.queryByText('上一步：删除一行')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '撤回（上一步）' }));
  expect(onTakeBack).toHaveBeenCalledTimes(1);
  expect(await accessibilityProblems()).toEqual([]);
});

test('a step is on offer at one place only: with its sentence, not before', async () => {
  render(inTheme(<PaneNotices {...notices} />));
  const offers = () => screen.queryAllByText('撤回（上一步）').length;
  let end = () => {};
  let outcome = Promise.resolve();
  await act(async () => {
    outcome = sayOutcome(async () => {
      lastAction.keep(step);
      await new Promise<void>((resolve) => (end = resolve));
      return () => '已删除。';
    });
    await Promise.resolve();
  });
  expect(offers()).toBe(0);
  await act(async () => {
    end();
    await outcome;
  });
  expect(await screen.findByText('已删除。')).toBeTruthy();
  expect(offers()).toBe(1);
  fireEvent.click(screen.getByRole('button', { name: '关闭提示' }));
  expect(screen.getByRole('group', { name: '上一步：删除一行' })).toBeTruthy();
  expect(offers()).toBe(1);
});

test('what was done in part offers to go on where doing it once more does the rest, and to take it back where there is a step', async () => {
  render(inTheme(<PaneNotices {...notices} />));
  const work = jest
    .fn<Promise<null>, []>()
    .mockRejectedValueOnce(new ChangeProblem('partly', ['E13'], new Error(), 'again'));
  await act(() => sayOutcome(work));
  expect(await screen.findByText(/改了一部分：已改的有E13。点“继续”/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '撤回（上一步）' })).toBeNull();
  work.mockResolvedValueOnce(null);
  await act(() => {
    fireEvent.click(screen.getByRole('button', { name: '继续' }));
    return Promise.resolve();
  });
  expect(work).toHaveBeenCalledTimes(2);
  expect(screen.queryByText(/改了一部分/)).toBeNull();
  await act(() =>
    sayOutcome(() => {
      lastAction.keep(step);
      return Promise.reject(new ChangeProblem('partly', ['E13'], new Error()));
    }),
  );
  expect(await screen.findByRole('button', { name: '撤回（上一步）' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '继续' })).toBeNull();
});

test('settings of the workbook that cannot be used are named, and cleared at a click', async () => {
  const onForgetDamaged = jest.fn();
  const damagedSettings = { ...NO_DAMAGE, formSchemes: 2, thresholds: ['overCompletion'] };
  render(inTheme(<PaneNotices {...notices} damagedSettings={damagedSettings} onForgetDamaged={onForgetDamaged} />));
  expect(await screen.findByText(/评分方案 2 处.*检查标准（完成值超过/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '清除读不懂的' }));
  expect(onForgetDamaged).toHaveBeenCalledTimes(1);
  expect(await accessibilityProblems()).toEqual([]);
});

test('answers about columns that cannot be read are said, with what becomes of the columns and what to do', async () => {
  const onForgetDamaged = jest.fn();
  const damagedSettings = { ...NO_DAMAGE, columnAnswers: true };
  render(inTheme(<PaneNotices {...notices} damagedSettings={damagedSettings} onForgetDamaged={onForgetDamaged} />));
  const notice = await screen.findByText(/读不懂的，没有采用：列标题的说明（.*再问一次.*导入/);
  expect(notice.textContent).not.toMatch(/评分方案|检查标准/);
  fireEvent.click(screen.getByRole('button', { name: '清除读不懂的' }));
  expect(onForgetDamaged).toHaveBeenCalledTimes(1);
  expect(await accessibilityProblems()).toEqual([]);
});

test('a step stays on offer, by its name, when its sentence is closed or another one is said', async () => {
  const onTakeBack = jest.fn();
  render(inTheme(<PaneNotices {...notices} onTakeBack={onTakeBack} />));
  act(() => {
    lastAction.keep(step);
    commandStatus.publish({ kind: 'failed', text: () => '工作表受保护。' });
  });
  expect(await screen.findByText('上一步：删除一行')).toBeTruthy();
  act(() => commandStatus.dismiss());
  fireEvent.click(screen.getByRole('button', { name: '撤回（上一步）' }));
  expect(onTakeBack).toHaveBeenCalledTimes(1);
  expect(await accessibilityProblems()).toEqual([]);
  act(() => lastAction.forget());
  expect(screen.queryByText('上一步：删除一行')).toBeNull();
});

test('when edits cannot be followed it says so and what to do instead', async () => {
  render(inTheme(<PaneNotices {...notices} watchError="Excel 版本太旧。" />));
  expect(await screen.findByText(/请点“重新检查”.*Excel 版本太旧/)).toBeTruthy();
});

test('lost formulas of the whole workbook are counted in one notice, and repaired at a click', async () => {
  const onRepair = jest.fn();
  const lostSheets = [
    { sheetId: 'a', sheetName: '甲', lost: [lostCell(true), lostCell(true)] },
    { sheetId: 'b', sheetName: '乙', lost: [lostCell(true), lostCell(false)] },
    { sheetId: 'c', sheetName: '丙', lost: [lostCell(false)] },
  ];
  render(inTheme(<PaneNotices {...notices} lostSheets={lostSheets} onRepair={onRepair} />));
  expect(await screen.findByText(/3 个单元格的公式失效（在 2 张工作表上）/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '修复公式' }));
  expect(onRepair).toHaveBeenCalledTimes(1);
});

test('errors that may be right answers alarm nobody', () => {
  const lostSheets = [{ sheetId: 'a', sheetName: '甲', lost: [lostCell(false)] }];
  render(inTheme(<PaneNotices {...notices} lostSheets={lostSheets} />));
  expect(screen.queryByText(/公式失效/)).toBeNull();
});

test('a repair under way says how far it is instead of offering another', async () => {
  const lostSheets = [{ sheetId: 'a', sheetName: '甲', lost: [lostCell(true)] }];
  render(inTheme(<PaneNotices {...notices} lostSheets={lostSheets} repairing={{ done: 30, total: 124 }} />));
  expect(await screen.findByText(/30 \/ 124/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '修复公式' })).toBeNull();
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
      <ErrorBoundary language="zh-CN">
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
