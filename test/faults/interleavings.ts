import { ManualClock } from '../excel/support/manualClock';
import { interleaving } from './support/interleaving';
import { Judge } from './support/judge';
import { PANE_ACTIONS } from './support/paneActions';
import { withoutWaiting } from './support/noWaiting';
import { Trials } from './support/trial';
import { VerdictTable } from './support/verdictTable';

/** Milliseconds for all of them. */
const MAX_WAIT = 86_400_000;

withoutWaiting();
const trials = new Trials(ManualClock.use());
const judge = new Judge(trials);
const first = Number(process.env.FAULTS_SEED ?? 1);
const count = Number(process.env.FAULTS_COUNT ?? 10_000);

afterAll(() => trials.dispose());

test(
  `${count} interleavings from seed ${first} on`,
  async () => {
    const table = new VerdictTable();
    for (let seed = first; seed < first + count; seed += 1) {
      const { what, verdict } = await interleaving(judge, seed, PANE_ACTIONS);
      table.note(verdict, `seed ${seed}: ${what} (alone: npm run test:faults -- --seed ${seed})`);
    }
    process.stdout.write(
      `${count} interleavings from seed ${first} on:\n${table.toString()}\n${table.row(`seeds ${first} to ${first + count - 1}`, '')}\n`,
    );
    expect(table.wrong).toEqual([]);
  },
  MAX_WAIT,
);
