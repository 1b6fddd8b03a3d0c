import { startExcel } from '../../../preview/node/startExcel';
import type { RunningExcel } from '../../../preview/node/startExcel';
import { EVERY_ACTION } from '../support/everyAction';
import { contentOf, withFault } from '../support/faults';
import type { Fault, FaultOutcome } from '../support/faults';
import { answerFunctions, withFunctions } from '../support/liveScores';
import { ManualClock } from '../support/manualClock';
import { REQUIREMENT_SETS } from '../support/testExcel';

const clock = ManualClock.use();
let excel: RunningExcel;
afterEach(() => excel.dispose());

const start = async () => {
  excel = await startExcel({ requirementSets: REQUIREMENT_SETS, ...withFunctions });
  answerFunctions();
};

/** The request of an action that writes. */
const CASES: readonly (readonly [action: string, request: number, faults: readonly Fault[]])[] = [
  ['marks', 2, ['answer lost, not carried out', 'answer lost, carried out', 'refused half-way']],
  [
    'a row added',
    3,
    ['answer lost, not carried out', 'answer lost, carried out', 'refused half-way', 'refused at the last action'],
  ],
  ['a row deleted', 3, ['answer lost, carried out', 'refused at the last action', 'refused as a cell is edited']],
  ['a form on a new sheet', 2, ['answer lost, not carried out', 'answer lost, carried out', 'refused half-way']],
  ['a form at the selection', 2, ['answer lost, carried out', 'refused half-way', 'refused at the last action']],
  ['many forms', 2, ['answer lost, carried out']],
  ['formulas for typed scores', 2, ['answer lost, carried out', 'refused half-way', 'answer lost, not carried out']],
  ['fixes', 2, ['answer lost, carried out', 'refused at the last action']],
];

describe.each(CASES)('%s, in request %i', (name, request, faults) => {
  test.each(faults)('%s: what is said is what is there', async (fault) => {
    const prepare = EVERY_ACTION.find(([action]) => action === name)?.[1];
    if (!prepare) throw new Error(name);
    await start();
    const plain = await prepare(excel);
    await excel.settle();
    await plain();
    await excel.settle();
    const after = contentOf(excel);
    excel.dispose();

    await start();
    const act = await prepare(excel);
    await excel.settle();
    const { said, there, takenBack } = await withFault(excel, clock, act, { fault, request, after });
    // Half-way everything may be entered already, and looks and rules be missing.
    const isHalf = fault === 'refused half-way';
    const wanted: Readonly<Record<FaultOutcome['there'], readonly FaultOutcome['said'][]>> = {
      before: ['nothing'],
      after: isHalf ? ['partly', 'found done'] : ['done', 'found done'],
      partly: ['partly'],
      same: ['nothing', 'found done', 'partly'],
    };
    expect([there, said, wanted[there].includes(said)]).toEqual([there, said, true]);
    if (there === 'partly') expect(takenBack).toBe(true);
  });
});
