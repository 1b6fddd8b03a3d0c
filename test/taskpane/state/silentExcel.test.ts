import { commandStatus } from '../../../src/commands/commandStatus';
import { textIn } from '../../../src/core/form/cellState';
import { excelWaits } from '../../../src/excel/runs/excelWaits';
import { REQUEST_DEADLINE } from '../../../src/excel/runs/requestWaits';
import { changeMessages } from '../../../src/wording/excel';
import { ManualClock } from '../../excel/support/manualClock';
import { useExcel } from '../../excel/support/testExcel';
import { usePaneRig } from '../support/usePaneRig';

/** What the pane does where Excel does not answer what it has asked for. */

const clock = ManualClock.use();
const excel = useExcel();
const pane = usePaneRig(excel, '不答');

/** Until it is so; Excel and the pane's own timers go on meanwhile. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    await excel().settle();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('a setting whose saving gets no answer is what it was, and that is said', async () => {
  const before = pane().state.thresholds;
  excel().host.failures.settings = 'lost';
  pane().actions.chooseThresholds({ overCompletion: 1.5 });
  await until(() => clock.waiting > 0);
  clock.advance(REQUEST_DEADLINE);
  await until(() => commandStatus.read() !== null);
  expect([pane().state.thresholds, Office.context.document.settings.get('zpb.thresholds')]).toEqual([before, null]);
  expect(commandStatus.read()?.text('zh-CN')).toBe(changeMessages['zh-CN'].noAnswer.lost);
});

test('a pane whose reading got lost hears again: it asks once more, and says meanwhile that it may be out of date', async () => {
  const said: string[] = [];
  const end = excelWaits.silence.subscribe(() => said.push(excelWaits.silence.read()));
  const actual = () => textIn(pane().form.form.indicators.find(({ name }) => name.address === 'D15')?.actual ?? null);
  pane().watch.pause(false);
  excel().host.failures.loseReply(1, 'before');
  excel().user.typeText('不答', 'F15', '4321');
  await until(() => clock.waiting > 0);
  expect(actual()).not.toBe('4321');
  clock.advance(REQUEST_DEADLINE);
  await until(() => actual() === '4321');
  excel().user.typeText('不答', 'F15', '1234');
  await until(() => actual() === '1234');
  expect(said).toEqual(['background', 'none']);
  end();
});
