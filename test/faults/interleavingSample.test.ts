import { ManualClock } from '../excel/support/manualClock';
import { interleaving } from './support/interleaving';
import { GOOD_VERDICTS, Judge } from './support/judge';
import { PROVEN_ACTIONS } from './support/provenActions';
import { withoutWaiting } from './support/noWaiting';
import { Trials } from './support/trial';

// A part of what npm run test:faults -- --interleavings tries.

withoutWaiting();
const trials = new Trials(ManualClock.use());
const judge = new Judge(trials);

afterAll(() => trials.dispose());

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
const ONCE_WRONG = [27, 35, 210, 252, 277, 318, 336];

test.each([...SEEDS, ...ONCE_WRONG])(
  'edits of a person meanwhile, seed %i: as if they had been made before or after',
  async (seed) => {
    const { what, verdict } = await interleaving(judge, seed, PROVEN_ACTIONS);
    expect([what, verdict.verdict, GOOD_VERDICTS.has(verdict.verdict) ? '' : verdict.reason]).toEqual([
      what,
      verdict.verdict,
      '',
    ]);
  },
);
