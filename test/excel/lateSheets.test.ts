import { insertForm } from '../../src/excel/insertForm';
import { excelWaits } from '../../src/excel/runs/excelWaits';
import { lateOutcome } from '../../src/excel/runs/makeChange';
import { REQUEST_DEADLINE } from '../../src/excel/runs/requestWaits';
import { lastAction } from '../../src/excel/takeBack/lastAction';
import { writeSummary } from '../../src/excel/writeSummary';
import { contentNamed, requestFor } from './support/forms';
import { answerFunctions, withFunctions } from './support/liveScores';
import { ManualClock } from './support/manualClock';
import { summaryRows } from './support/summaryRows';
import { useExcel } from './support/testExcel';

/** Excel keeps silent while a new sheet is drawn, the user stops waiting, and the sheet is there all the same: it is as good as any other. */

const excel = useExcel(withFunctions);
const clock = ManualClock.use();
beforeAll(() => answerFunctions());

/** Does something whose n-th request is answered only after the user has stopped waiting; until it is known what became of it. */
async function late(request: number, action: () => Promise<unknown>): Promise<void> {
  lateOutcome.set(null);
  excel().host.failures.holdFrom(request);
  let isOver = false;
  void action()
    .catch(() => undefined)
    .finally(() => (isOver = true));
  const turn = async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (excelWaits.silence.read() === 'asked') excelWaits.stop();
    else clock.advance(REQUEST_DEADLINE / 5);
  };
  while (!isOver) await turn();
  excel().host.failures.clear();
  while (lateOutcome.read() === null) await turn();
  await excel().settle();
}

const pageOf = (name: string) => {
  const { orientation, paperSize, centerHorizontally, printArea } = excel().engine.pageSetup(
    excel().engine.sheets.byName(name)?.id ?? '',
  );
  return { orientation, paperSize, centerHorizontally, printArea };
};

test('a form has its page setup, and can be taken back', async () => {
  await insertForm(requestFor(contentNamed('准时')));
  lastAction.forget();
  await late(2, () => insertForm(requestFor(contentNamed('迟到'))));
  expect(lateOutcome.read()?.kind).toBe('done');
  expect(pageOf('迟到')).toEqual(pageOf('准时'));
  expect(lastAction.read()?.what('zh-CN')).toContain('迟到');
});

test('the sheet of all forms stands first and has its page setup', async () => {
  await insertForm(requestFor(contentNamed('在册')));
  await excel().settle();
  const rows = await summaryRows();
  await late(3, () => writeSummary(rows));
  expect(lateOutcome.read()?.kind).toBe('done');
  expect(excel().engine.sheets.list()[0]?.name).toBe('汇总');
  expect(pageOf('汇总')).toMatchObject({ orientation: 'Landscape', paperSize: 'A4' });
});
