import { ManualClock } from '../excel/support/manualClock';
import { GOOD_VERDICTS, Judge } from './support/judge';
import { PROVEN_ACTIONS } from './support/provenActions';
import { REQUEST_FAULTS } from './support/requestFaults';
import { withoutWaiting } from './support/noWaiting';
import { Trials } from './support/trial';

// A part of what npm run test:faults tries.

withoutWaiting();
const trials = new Trials(ManualClock.use());
const judge = new Judge(trials);

afterAll(() => trials.dispose());

/** Requests and faults that were wrong once. */
const ONCE_WRONG: readonly (readonly [action: string, request: number, faults: readonly string[]])[] = [
  ['插入·新表', 2, ['answer lost, carried out', 'refused after a few actions', 'no answer until after 停止']],
  ['插入·选中处', 2, ['answer lost, carried out', 'refused after a few actions']],
  ['加一行', 3, ['answer lost, not carried out', 'refused after a few actions', 'refused at the last action']],
  ['删空行', 3, ['refused before, as a cell is edited for a moment', 'refused after a few actions']],
  ['写原因', 2, ['answer lost, carried out', 'no answer until after 停止']],
  ['得分换成公式', 3, ['answer lost, carried out']],
  ['撤回', 3, ['refused after a few actions']],
  ['标记·关', 2, ['refused at the last action']],
  // What is read afterwards is waited for by nobody.
  ['修复公式', 6, ['no answer until after 停止']],
];
/** Faults of each action beside those; which, and of which of its requests, goes round. */
const FAULTS_EACH = 2;

async function expectGood(name: string, request: number, fault: (typeof REQUEST_FAULTS)[number]): Promise<void> {
  const action = PROVEN_ACTIONS.find((one) => one.name === name);
  if (!action) throw new Error(name);
  const { verdict, reason } = await judge.ofFault(action, fault, request);
  expect([name, request, fault.name, verdict, GOOD_VERDICTS.has(verdict) ? '' : reason]).toEqual([
    ...[name, request, fault.name, verdict, ''],
  ]);
}

test.each(PROVEN_ACTIONS.map(({ name }, index) => [name, index] as const))(
  '%s: what is said is what is there',
  async (name, index) => {
    const action = PROVEN_ACTIONS[index];
    const requests = action ? await judge.requestsOf(action) : 0;
    for (const [, request, faults] of ONCE_WRONG.filter(([of]) => of === name)) {
      for (const fault of REQUEST_FAULTS.filter((one) => faults.includes(one.name)))
        await expectGood(name, request, fault);
    }
    for (let number = 0; number < FAULTS_EACH && requests > 0; number += 1) {
      const fault = REQUEST_FAULTS[(index * FAULTS_EACH + number) % REQUEST_FAULTS.length];
      if (fault) await expectGood(name, ((index + number) % requests) + 1, fault);
    }
  },
);
