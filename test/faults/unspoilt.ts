import { ManualClock } from '../excel/support/manualClock';
import { Random } from '../fuzz/random';
import { amongForeignRules } from './support/foreignRules';
import { withoutWaiting } from './support/noWaiting';
import { PANE_ACTIONS } from './support/paneActions';
import { Trials } from './support/trial';

/** Milliseconds for all of them. */
const MAX_WAIT = 86_400_000;

withoutWaiting();
const trials = new Trials(ManualClock.use());
const first = Number(process.env.FAULTS_SEED ?? 1);
const count = Number(process.env.FAULTS_COUNT ?? 200);

afterAll(() => trials.dispose());

test(
  `${count} workbooks with rules of others from seed ${first} on`,
  async () => {
    const spoilt: string[] = [];
    for (let seed = first; seed < first + count; seed += 1) {
      const action = PANE_ACTIONS[seed % PANE_ACTIONS.length];
      if (!action) throw new Error('No actions');
      const { told, now, wanted } = await amongForeignRules(trials, action, new Random(seed));
      if (told === 'done' && JSON.stringify(now) === JSON.stringify(wanted)) continue;
      spoilt.push(`seed ${seed}: ${action.name}, ${told}`);
      process.stdout.write(`✕ ${spoilt.at(-1)}\n  ${now.join(' ')}\n  ${wanted.join(' ')}\n`);
    }
    process.stdout.write(`${count} workbooks from seed ${first} on: ${spoilt.length} spoilt\n`);
    expect(spoilt).toEqual([]);
  },
  MAX_WAIT,
);
