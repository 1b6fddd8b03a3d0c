import { ManualClock } from '../excel/support/manualClock';
import { interleaving } from './support/interleaving';
import { GOOD_VERDICTS, Judge } from './support/judge';
import { PANE_ACTIONS } from './support/paneActions';
import { REQUEST_FAULTS } from './support/requestFaults';
import { withoutWaiting } from './support/noWaiting';
import { Trials } from './support/trial';

// A part of what npm run test:faults tries.

withoutWaiting();
const trials = new Trials(ManualClock.use());
const judge = new Judge(trials);

afterAll(() => trials.dispose());

/** Actions that write in ways of their own, with the request that writes, and faults that end in different ways. */
const CASES: readonly (readonly [action: string, request: number, faults: readonly string[]])[] = [
  ['插入·新表', 2, ['answer lost, carried out', 'refused after a few actions', 'no answer until after 停止']],
  ['插入·选中处', 2, ['answer lost, carried out', 'refused after a few actions']],
  ['加一行', 3, ['answer lost, not carried out', 'refused after a few actions', 'refused at the last action']],
  ['删空行', 3, ['refused before, as a cell is edited for a moment', 'refused after a few actions']],
  ['写原因', 2, ['answer lost, carried out', 'no answer until after 停止']],
  ['得分换成公式', 3, ['answer lost, carried out']],
  ['标记·关', 2, ['refused at the last action']],
  // What is read afterwards is waited for by nobody.
  ['修复公式', 6, ['no answer until after 停止']],
];

test.each(CASES)('%s, request %i: what is said is what is there', async (name, request, faults) => {
  const action = PANE_ACTIONS.find((one) => one.name === name);
  if (!action) throw new Error(name);
  for (const fault of REQUEST_FAULTS.filter((one) => faults.includes(one.name))) {
    const { verdict, reason } = await judge.ofFault(action, fault, request);
    expect([verdict, GOOD_VERDICTS.has(verdict) ? '' : reason]).toEqual([verdict, '']);
  }
});

// Of 26 and 33 the rows move while marks are drawn, of 32 the sheet is deleted.
test.each([1, 2, 3, 4, 26, 32, 33])(
  'edits of a person meanwhile, seed %i: as if they had been made before or after',
  async (seed) => {
    const { what, verdict } = await interleaving(judge, seed);
    expect([what, verdict.verdict, GOOD_VERDICTS.has(verdict.verdict) ? '' : verdict.reason]).toEqual([
      what,
      verdict.verdict,
      '',
    ]);
  },
);
