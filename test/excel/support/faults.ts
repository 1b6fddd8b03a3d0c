import type { RunningExcel } from '../../../preview/node/startExcel';
import { ChangeProblem } from '../../../src/excel/runs/changeProblem';
import { foundDone } from '../../../src/excel/runs/makeChange';
import { REQUEST_DEADLINE } from '../../../src/excel/runs/requestWaits';
import { lastAction } from '../../../src/excel/takeBack/lastAction';
import { takeBackLast } from '../../../src/excel/takeBack/takeBackLast';
import type { PreparedAction } from './everyAction';
import type { ManualClock } from './manualClock';
import { workbookState } from './workbookState';

/** What may go wrong with a request. */
export const FAULTS = {
  'answer lost, not carried out': (excel, request) => excel.host.failures.loseReply(request, 'before'),
  'answer lost, carried out': (excel, request) => excel.host.failures.loseReply(request, 'after'),
  'refused at the first action': (excel, request) => excel.host.failures.failAtAction(request, 'GeneralException', 0),
  'refused half-way': (excel, request) => excel.host.failures.failAtAction(request, 'GeneralException', 40),
  'refused at the last action': (excel, request) => excel.host.failures.failAtAction(request, 'GeneralException', -1),
  'refused as a cell is edited': (excel, request) =>
    excel.host.failures.refuseRequest(request, 'invalidOperationInCellEditMode'),
} satisfies Record<string, (excel: RunningExcel, request: number) => void>;

/** The name of something that may go wrong. */
export type Fault = keyof typeof FAULTS;

/** What was said of an action, and what had become of it. */
export interface FaultOutcome {
  readonly said: 'done' | 'found done' | 'nothing' | 'partly' | 'unknown';
  /** 'same': the action changes nothing of what is compared. */
  readonly there: 'before' | 'after' | 'partly' | 'same';
  /** Whether what is there could be taken back to what was before; null where nothing was offered. */
  readonly takenBack: boolean | null;
}

/** Does an action with a fault in one of its requests (from 1), and looks what is said and what is there. */
export async function withFault(
  excel: RunningExcel,
  clock: ManualClock,
  act: PreparedAction,
  { fault, request, after }: { readonly fault: Fault; readonly request: number; readonly after: string },
): Promise<FaultOutcome> {
  const before = contentOf(excel);
  const found = foundDone();
  lastAction.forget();
  FAULTS[fault](excel, request);
  let ended = false;
  const action = act().then(
    () => (foundDone() > found ? ('found done' as const) : ('done' as const)),
    (error: unknown) => (error instanceof ChangeProblem ? toldBy(error) : ('nothing' as const)),
  );
  void action.finally(() => (ended = true));
  for (let turns = 0; turns < 40 && !ended; turns += 1) {
    await excel.settle();
    if (!ended) clock.advance(REQUEST_DEADLINE / 5);
  }
  if (!ended) throw new Error(`It waits for ever: ${fault}, request ${request}`);
  const said = await action;
  excel.host.failures.clear();
  await excel.settle();
  const now = contentOf(excel);
  const there = before === after ? 'same' : now === before ? 'before' : now === after ? 'after' : 'partly';
  let takenBack: boolean | null = null;
  if (there === 'partly' && lastAction.read()) {
    await takeBackLast();
    await excel.settle();
    takenBack = contentOf(excel) === before;
  }
  return { said, there, takenBack };
}

/** What was said beside what is there, as a row of a table; it ends with 'said' where the two agree. */
export function verdictOf({ said, there }: FaultOutcome): string {
  // Where everything was entered, looks, rules and the like may be missing.
  const right: Readonly<Record<FaultOutcome['there'], readonly FaultOutcome['said'][]>> = {
    before: ['nothing'],
    after: ['done', 'found done', 'partly'],
    partly: ['partly'],
    same: ['nothing', 'done', 'found done', 'partly'],
  };
  return right[there].includes(said) ? `${there}, said` : `${there}, but said ${said}`;
}

/** Everything entered in the workbook, to be compared; not sizes, looks and pages, which nobody loses. */
export function contentOf(excel: RunningExcel): string {
  return JSON.stringify(
    workbookState(excel).sheets.map(({ name, formulas, merges }) => ({
      name,
      cells: formulas.map((row, r) => row.flatMap((cell, c) => (cell === '' ? [] : [[r, c, cell]]))).flat(),
      merges: [...merges].sort(),
    })),
  );
}

function toldBy({ outcome }: ChangeProblem): FaultOutcome['said'] {
  return outcome === 'none' || outcome === 'blocked' ? 'nothing' : outcome;
}
