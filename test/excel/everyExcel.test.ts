import { withExcelApi } from '../../preview/host/desktopContainer';
import type { UndoOptions } from '../../preview/host/undoHistory';
import { startExcel } from '../../preview/node/startExcel';
import type { RunningExcel } from '../../preview/node/startExcel';
import { EVERY_ACTION } from './support/everyAction';
import { answerFunctions, withFunctions } from './support/liveScores';
import { workbookState } from './support/workbookState';

/** The Excels there are: the oldest the add-in runs in, 2021, 2024, and Microsoft 365 before and with groups of undo. */
const EXCELS: readonly [excelApi: string, undo: UndoOptions][] = [
  ['1.20', { platform: 'windows' }],
  ['1.20', { platform: 'mac', reported: false }],
  ['1.20', { platform: 'web' }],
  ['1.19', { platform: 'windows' }],
  ['1.17', {}],
  ['1.14', {}],
  ['1.9', {}],
];

let excel: RunningExcel;
afterEach(() => {
  expect([...excel.host.unsupportedMembers]).toEqual([]);
  excel.dispose();
});

const start = async (excelApi: string, undo: UndoOptions) => {
  excel = await startExcel({ requirementSets: withExcelApi(excelApi), undo, ...withFunctions });
  answerFunctions();
};

/** All of them for `npm run test:excels`; otherwise the newest and, turn about, the oldest or one of those between. */
function excelsFor(action: number): typeof EXCELS {
  if (process.env.ZPB_EVERY_EXCEL) return EXCELS;
  const oldest = EXCELS.length - 1;
  const other = action % 2 === 0 ? oldest : 1 + (Math.floor(action / 2) % (oldest - 1));
  return [0, other].flatMap((index) => EXCELS.slice(index, index + 1));
}

const CASES = EVERY_ACTION.map(([name, prepare], index) => [name, prepare, excelsFor(index)] as const);

describe.each(CASES)('%s', (_, prepare, excels) => {
  let expected: ReturnType<typeof workbookState> | undefined;

  test.each(excels)('is done in ExcelApi %s %j, and undone where that is promised', async (excelApi, undo) => {
    await start(excelApi, undo);
    const act = await prepare(excel);
    await excel.settle();
    const before = workbookState(excel);
    excel.host.clearLog();
    const result = await act();
    const requests = excel.host.roundTrips;
    await excel.settle();
    const after = workbookState(excel);
    expected ??= after;
    expect(after).toEqual(expected);
    expect(refusals()).toEqual([]);

    if (result?.undoable) {
      expect(Number(excelApi.split('.')[1])).toBeGreaterThanOrEqual(19);
      // One step from 1.20 on; before, each request that writes is one.
      await undoUntil(before, excelApi === '1.20' ? 1 : requests);
      expect(undoable(workbookState(excel))).toEqual(undoable(before));
    }
  });
});

/** Codes of the failures of the add-in's requests. */
function refusals(): (string | undefined)[] {
  return excel.host.log.flatMap(({ response }) => response.Error?.Code ?? []);
}

async function undoUntil(before: ReturnType<typeof workbookState>, mostSteps: number): Promise<void> {
  const wanted = JSON.stringify(undoable(before));
  for (let steps = 0; steps < mostSteps && JSON.stringify(undoable(workbookState(excel))) !== wanted; steps += 1) {
    expect(excel.user.undo()).toBe(true);
    await excel.settle();
  }
}

/** What the stand-in takes back: everything but how pages are set up and which sheet is shown. */
function undoable({ sheets }: ReturnType<typeof workbookState>) {
  return sheets.map(({ page: _, ...sheet }) => sheet);
}
