import { useExcel } from '../../excel/support/testExcel';
import { ManualClock } from '../../excel/support/manualClock';
import { until } from '../../support/until';
import { inExcel } from '../../../src/excel/inExcel';
import { excelWaits } from '../../../src/excel/runs/excelWaits';
import { NoAnswerError } from '../../../src/excel/runs/noAnswer';
import { REQUEST_DEADLINE } from '../../../src/excel/runs/requestWaits';
import { caught } from '../caught';

/** What goes wrong with a request, where others are under way or waiting. */

const clock = ManualClock.use();
const excel = useExcel();

const enter = (cell: string, value: number) =>
  inExcel(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(cell).untrack().values = [[value]];
    await context.sync();
  });

/** What Microsoft's client hands to Excel from now on. */
function sent(): () => number {
  const process = jest.spyOn(excel().host, 'process');
  return () => process.mock.calls.length;
}

afterEach(() => jest.restoreAllMocks());

test('the client sends requests of two contexts at once; Excel carries them out in their order, one after the other', async () => {
  const { host, engine } = excel();
  host.failures.holdFrom(1);
  const handedOver = sent();
  const both = [enter('A1', 1), enter('A1', 2)];
  await until(() => handedOver() === 2, 'the second request');
  expect(engine.value('Sheet1', 'A1')).toBe('');
  host.failures.release();
  await Promise.all(both);
  expect(engine.value('Sheet1', 'A1')).toBe(2);
});

test('what is planned for a request that is held goes wrong with that one, not with those that wait behind it', async () => {
  const { host, engine } = excel();
  host.failures.failAtAction(1, 'AccessDenied', 0);
  host.failures.holdFrom(1);
  const handedOver = sent();
  const [first, second] = [caught(() => enter('B1', 1)), enter('B1', 2)];
  await until(() => handedOver() === 2, 'the second request');
  host.failures.release();
  await second;
  expect((await first).code).toBe('AccessDenied');
  expect(engine.value('Sheet1', 'B1')).toBe(2);
});

test('what is planned for a member that its request does not use goes wrong with no other request, the client’s own neither', async () => {
  const { host } = excel();
  host.clearLog();
  host.failures.failRequest(1, 'GeneralException', '_RemoveReference');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('C1').load('values');
    await context.sync();
  });
  await excel().settle();
  const refused = host.log.filter(({ response }) => response.Error);
  expect(host.log.some(({ housekeeping }) => housekeeping)).toBe(true);
  expect(refused).toEqual([]);
});

test('the question whether Excel answers waits behind a held request, which is not called lost for that', async () => {
  const { host, engine } = excel();
  host.failures.holdFrom(1);
  const handedOver = sent();
  const first = enter('D1', 1);
  await until(() => handedOver() === 1, 'the request');
  clock.advance(REQUEST_DEADLINE);
  await until(() => handedOver() === 2, 'the second request');
  expect(excelWaits.silence.read()).toBe('asked');
  host.failures.release();
  await first;
  expect(engine.value('Sheet1', 'D1')).toBe(1);
  expect(excelWaits.silence.read()).toBe('none');
});

test('the question overtakes a request whose answer got lost, which is called lost then', async () => {
  excel().host.failures.loseReply(1, 'after');
  const handedOver = sent();
  const first = enter('E1', 1).catch((error: unknown) => error);
  await until(() => handedOver() === 1, 'the request');
  clock.advance(REQUEST_DEADLINE);
  expect(await first).toBeInstanceOf(NoAnswerError);
  expect(excelWaits.silence.read()).toBe('none');
});
