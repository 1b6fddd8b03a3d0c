import { ManualClock } from '../excel/support/manualClock';
import { Random } from '../fuzz/random';
import { amongForeignRules } from './support/foreignRules';
import { withoutWaiting } from './support/noWaiting';
import { PANE_ACTIONS } from './support/paneActions';
import { Trials } from './support/trial';

// A part of what npm run test:faults -- --unspoilt tries.

withoutWaiting();
const trials = new Trials(ManualClock.use());

afterAll(() => trials.dispose());

/** Those that take rows out and put them in, draw over what is there, or draw rules of ours. */
const SAMPLED = ['插入·选中处', '加一行', '更新退回意见', '标记·关'];

test.each(SAMPLED)(
  '%s: colour scales, data bars and rules of others are as before, and move with their rows',
  async (name) => {
    const action = PANE_ACTIONS.find((one) => one.name === name);
    if (!action) throw new Error(name);
    const { told, now, wanted } = await amongForeignRules(trials, action, new Random(1));
    expect(told).toBe('done');
    expect(now).toEqual(wanted);
  },
);
