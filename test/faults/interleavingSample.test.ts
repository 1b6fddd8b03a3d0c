import { ManualClock } from '../excel/support/manualClock';
import { interleaving } from './support/interleaving';
import { GOOD_VERDICTS, Judge } from './support/judge';
import { withoutWaiting } from './support/noWaiting';
import { Trials } from './support/trial';

// A part of what npm run test:faults -- --interleavings tries.

withoutWaiting();
const trials = new Trials(ManualClock.use());
const judge = new Judge(trials);

afterAll(() => trials.dispose());

const SEEDS = Array.from({ length: 50 }, (_, index) => index + 1);
const ONCE_WRONG = [210, 252, 277, 304, 318, 336, 358, 417];

test.each([...SEEDS, ...ONCE_WRONG])(
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
