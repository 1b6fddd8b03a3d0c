import { startExcel } from '../../preview/node/startExcel';
import type { RunningExcel } from '../../preview/node/startExcel';
import { EVERY_ACTION } from '../excel/support/everyAction';
import type { PreparedAction, Preparation } from '../excel/support/everyAction';
import { FAULTS, contentOf, verdictOf, withFault } from '../excel/support/faults';
import type { Fault } from '../excel/support/faults';
import { answerFunctions, withFunctions } from '../excel/support/liveScores';
import { ManualClock } from '../excel/support/manualClock';
import { REQUIREMENT_SETS, requestsOf } from '../excel/support/testExcel';

/** Milliseconds for all faults of one action. */
const MAX_WAIT = 3_600_000;

const clock = ManualClock.use();
const faults = Object.keys(FAULTS) as Fault[];
const part = process.env.FAULTS_OF ?? '';

/** Does something with an action in a fresh Excel. */
async function inFreshExcel<Result>(
  prepare: Preparation,
  use: (excel: RunningExcel, act: PreparedAction) => Promise<Result>,
): Promise<Result> {
  const excel = await startExcel({ requirementSets: REQUIREMENT_SETS, ...withFunctions });
  try {
    answerFunctions();
    const act = await prepare(excel);
    await excel.settle();
    return await use(excel, act);
  } finally {
    excel.dispose();
  }
}

/** An action without any fault: how many requests it makes, and what there is then. */
function plainly(prepare: Preparation): Promise<{ requests: number; after: string }> {
  return inFreshExcel(prepare, async (excel, act) => {
    const requests = await requestsOf(excel, act);
    return { requests: requests.length, after: contentOf(excel) };
  });
}

test.each(EVERY_ACTION.filter(([name]) => name.includes(part)))(
  '%s',
  async (_, prepare) => {
    const { requests, after } = await plainly(prepare);
    const table: Record<string, number> = {};
    const wrong: string[] = [];
    for (let request = 1; request <= requests; request += 1) {
      for (const fault of faults) {
        const verdict = await inFreshExcel(prepare, (excel, act) =>
          withFault(excel, clock, act, { fault, request, after }).then(verdictOf, (error: Error) => error.message),
        );
        table[verdict] = (table[verdict] ?? 0) + 1;
        if (!verdict.endsWith(', said')) wrong.push(`request ${request}, ${fault}: ${verdict}`);
      }
    }
    process.stdout.write(`${JSON.stringify(table)}\n`);
    expect(wrong).toEqual([]);
  },
  MAX_WAIT,
);
