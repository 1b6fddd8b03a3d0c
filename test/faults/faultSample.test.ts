import { ManualClock } from '../excel/support/manualClock';
import { GOOD_VERDICTS, Judge } from './support/judge';
import type { PaneAction } from './support/paneAction';
import { PANE_ACTIONS } from './support/paneActions';
import { REQUEST_FAULTS } from './support/requestFaults';
import { withoutWaiting } from './support/noWaiting';
import { Trials } from './support/trial';

// A part of what npm run test:faults tries.

withoutWaiting();
const trials = new Trials(ManualClock.use());
const judge = new Judge(trials);

afterAll(() => trials.dispose());

/** Requests and faults that were wrong once. */
const ONCE_WRONG: readonly (readonly [action: string, request: number, fault: string])[] = [
  ['插入·新表', 2, 'refused after a few actions'],
  ['插入·选中处', 2, 'answer lost, carried out'],
  ['加一行', 3, 'refused at the last action'],
  // All of it was there but what tells how far it got.
  ['加一行', 4, 'refused after many actions'],
  ['删空行', 3, 'refused before, as a cell is edited for a moment'],
  ['写原因', 2, 'no answer until after 停止'],
  ['得分换成公式', 3, 'answer lost, carried out'],
  ['撤回', 3, 'refused after a few actions'],
  // What is read afterwards is waited for by nobody.
  ['修复公式', 6, 'no answer until after 停止'],
  ['更新退回意见', 6, 'refused after a few actions'],
  // Carried out in part once nobody waited for it.
  ['插入·新表', 2, 'no answer until after 停止, then refused after a few actions'],
  ['更新退回意见', 6, 'no answer until after 停止, then refused after a few actions'],
  ['标记·开', 3, 'no answer until after 停止, then refused after a few actions'],
];
/** One of those that go the same way; which fault, and in which of its requests, goes round. */
const SAMPLED = PANE_ACTIONS.filter(({ like, name }) => !like && !ONCE_WRONG.some(([of]) => of === name));

async function expectGood(action: PaneAction, request: number, fault: (typeof REQUEST_FAULTS)[number]): Promise<void> {
  const { verdict, reason } = await judge.ofFault(action, fault, request);
  const tried = [action.name, request, fault.name, verdict];
  expect([...tried, GOOD_VERDICTS.has(verdict) ? '' : reason]).toEqual([...tried, '']);
}

test.each(SAMPLED.map((action, index) => ({ name: action.name, action, index })))(
  '$name: what is said is what is there',
  async ({ action, index }) => {
    const requests = await judge.requestsOf(action);
    const fault = REQUEST_FAULTS[index % REQUEST_FAULTS.length];
    if (fault && requests > 0) await expectGood(action, (index % requests) + 1, fault);
  },
);

test.each(ONCE_WRONG)('%s, request %i %s: what is said is what is there', async (name, request, wrong) => {
  const action = PANE_ACTIONS.find((one) => one.name === name);
  const fault = REQUEST_FAULTS.find((one) => one.name === wrong);
  if (!action || !fault) throw new Error(name);
  await expectGood(action, request, fault);
});

test('every action goes a way that is tried', () => {
  const tried = new Set(PANE_ACTIONS.flatMap(({ like, name }) => (like ? [] : name)));
  expect(PANE_ACTIONS.filter(({ like }) => like && !tried.has(like)).map(({ name }) => name)).toEqual([]);
});
