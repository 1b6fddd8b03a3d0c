import { ActionType } from '../../preview/host/protocol';
import type { LoggedRequest } from '../../preview/host/excelHost';
import type { UndoOptions } from '../../preview/host/undoHistory';
import { startExcel } from '../../preview/node/startExcel';
import type { RunningExcel } from '../../preview/node/startExcel';
import { EVERY_ACTION } from './support/everyAction';
import type { Preparation } from './support/everyAction';
import { answerFunctions, withFunctions } from './support/liveScores';
import { workbookState } from './support/workbookState';

/**
 * Excel may refuse more than its table of undo says. Wherever it does, and whether what came before stays or not, the workbook is
 * in the end as it would be otherwise.
 */

/** A member whose first use in one of an action's requests is refused; requests count from 1. */
interface Refusal {
  readonly request: number;
  readonly member: string;
}

/** Does an action in an Excel of its own; gives what it sent and the workbook afterwards. */
async function outcome(prepare: Preparation, undo: UndoOptions, refusal?: Refusal) {
  const excel: RunningExcel = await startExcel({ undo, ...withFunctions });
  try {
    answerFunctions();
    const act = await prepare(excel);
    await excel.settle();
    excel.host.clearLog();
    if (refusal) excel.host.failures.failRequest(refusal.request, 'UndoNotSupported', refusal.member);
    await act();
    await excel.settle();
    return { requests: excel.host.log.filter(({ housekeeping }) => !housekeeping), state: workbookState(excel) };
  } finally {
    excel.dispose();
  }
}

/** The middle and the last member that each request of a group uses; before the first nothing has been done. */
function places(requests: readonly LoggedRequest[]): Refusal[] {
  return requests.flatMap(({ request, isUndoGroup }, index) => {
    if (!isUndoGroup) return [];
    const used = new Set(request.Actions.filter(writes).map(({ Name }) => Name));
    const members = [...used];
    const chosen = new Set([members[Math.floor(members.length / 2)], members.at(-1)]);
    return [...chosen].flatMap((member) => (member ? { request: index + 1, member } : []));
  });
}

function writes({ ActionType: type, Name }: LoggedRequest['request']['Actions'][number]): boolean {
  return type === ActionType.SetProperty || (type === ActionType.Method && !/^(_|Get|Suspend)/.test(Name));
}

const CASES = EVERY_ACTION.map(([name, prepare], index) => [name, prepare, index] as const);

test.each(CASES)('%s comes out the same wherever it is refused as one step of undo', async (_, prepare, action) => {
  const { requests, state } = await outcome(prepare, {});
  const refusals = places(requests);
  expect(refusals).not.toEqual([]);
  // All of them for `npm run test:excels`; otherwise one of an action: turn about the first place, the last, and the one before it.
  const turns = [0, refusals.length - 1, refusals.length - 2].map((index) => Math.max(0, index));
  for (const [index, refusal] of refusals.entries()) {
    if (!process.env.ZPB_EVERY_EXCEL && index !== turns[action % turns.length]) continue;
    // Every place one way, and turn about.
    const refusedGroup = index % 2 === 0 ? 'stays' : 'isTakenBack';
    const refused = await outcome(prepare, { refusedGroup }, refusal);
    expect({ refusal, refusedGroup, ...refused.state }).toEqual({ refusal, refusedGroup, ...state });
  }
});

// The forms may be gone with the refusal, although showing the first of them is the least of it.
test.each(['stays', 'isTakenBack'] as const)(
  'many forms whose first cannot be shown in one step: what it did %s',
  async (refusedGroup) => {
    const [, prepare] = EVERY_ACTION.find(([name]) => name === 'many forms') ?? [];
    if (!prepare) throw new Error('There are many forms');
    const { requests, state } = await outcome(prepare, {});
    const shown = places(requests).at(-1);
    expect(shown).toMatchObject({ member: 'Select' });
    expect((await outcome(prepare, { refusedGroup }, shown)).state).toEqual(state);
  },
);
