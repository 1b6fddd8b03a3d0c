import { createStore } from '../../core/createStore';
import { asOneStep } from '../asOneStep';
import type { WorkbookChange } from '../asOneStep';
import { inExcel } from '../inExcel';
import type { BatchOptions } from '../inExcel';
import { UserError, errorCode } from '../userError';
import { ChangeProblem } from './changeProblem';
import type { PartRemedy } from '../../wording/excel';
import { EDITING } from './excelWaits';
import { NoAnswerError } from './noAnswer';
import { settleOwed } from './putBack';
import type { PutBack } from './putBack';
import { pause } from './runClock';

/** What a look shows of a change that failed or was not answered. */
export type Aftermath<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'none' }
  /** Cells by address, sheets by name; it can be taken back where no other remedy is named. */
  | { readonly kind: 'partly'; readonly places: readonly string[]; readonly remedy?: PartRemedy };

/** Looks what has become of a change; sees to it that what is there can be taken back. */
export type LookAgain<Result> = (context: Excel.RequestContext, error: unknown) => Promise<Aftermath<Result>>;

/** What was found out after the user had read something else of a change, or that it was not known. */
export type LateOutcome = Aftermath<unknown> | { readonly kind: 'unclear' };

/** Milliseconds between two looks while Excel refuses them, and how many there are before the user has to look. */
const LOOK_PAUSE = 3000;
const MAX_LOOKS = 20;

const openChanges = createStore(0);
const looked = createStore(0);

/** The last thing found out late; a listener says it to the user. */
export const lateOutcome = createStore<LateOutcome | null>(null);

/** How many changes were found to be done though Excel had not said so. */
export const foundDone = (): number => looked.read();

/** How a change is made. */
export interface ChangeOptions extends BatchOptions {
  /** False for what cannot be one step of Excel's own undo. */
  readonly isOneStep?: boolean;
  /** False where it is a part of an action that does not go on once nobody waits for it: done late, it is a part. */
  readonly isAll?: boolean;
}

/**
 * Changes the workbook. Where that fails or Excel does not answer, the workbook is looked at: the change was done after all, or
 * ChangeProblem says what is there. As long as that is not known no other change is begun; it is looked at again as soon as
 * Excel answers, also after an answer that comes late. Reading after a change is no part of it.
 */
export async function makeChange<Result>(
  change: WorkbookChange<Result>,
  lookAgain: LookAgain<Result>,
  { isOneStep = true, isAll = true, ...options }: ChangeOptions = {},
): Promise<Result> {
  refuseWhileOpen();
  const progress = { answers: 0 };
  const judged: Judged = { kind: null };
  const owed: PutBack[] = [];
  const look = settlingFirst(owed, lookAgain);
  const onLate = (refusal: Error | null) => void lookLate(judged, look, refusal ?? new NoAnswerError('lost'));
  let isSecondTry = false;
  const settled: WorkbookChange<Result> = async (context, again) => {
    isSecondTry = again;
    await settleOwed(context, owed);
    return change(context, again);
  };
  try {
    const waiting = { ...options, progress, onLate };
    if (!isOneStep) return await inExcel((context) => settled(context, false), waiting);
    return await asOneStep(settled, waiting);
  } catch (error) {
    // What a second try refuses, the first may have done a part of.
    const isSaid = error instanceof ChangeProblem || (error instanceof UserError && !isSecondTry);
    if (isSaid && owed.length === 0) throw error;
    if (errorCode(error) === EDITING && progress.answers === 0) throw new ChangeProblem('none', [], error);
    return await judge(error, look, judged, isAll ? look : asPart(look));
  }
}

/** Looks for a change after which more was to come, and has not. */
function asPart(lookAgain: LookAgain<unknown>): LookAgain<unknown> {
  return async (context, error) => {
    const aftermath = await lookAgain(context, error);
    return aftermath.kind === 'done' ? { kind: 'partly', places: [] } : aftermath;
  };
}

/** Puts back first what a change still has to; where Excel refuses that, it is a part of the change that is left, unless it went with its sheet. */
function settlingFirst<Result>(owed: PutBack[], lookAgain: LookAgain<Result>): LookAgain<Result> {
  return async (context, error) => {
    const parts = owed.filter(({ isPart = false }) => isPart).flatMap(({ places }) => places);
    try {
      await settleOwed(context, owed);
    } catch (refusal) {
      if (refusal instanceof NoAnswerError || errorCode(refusal) === EDITING) throw refusal;
      const aftermath = errorCode(refusal) === 'ItemNotFound' ? await lookAgain(context, error) : null;
      if (aftermath?.kind === 'none') return aftermath;
      return { kind: 'partly', places: owed.flatMap(({ places }) => places), remedy: 'look' };
    }
    if (parts.length > 0) return { kind: 'partly', places: parts, remedy: 'look' };
    return lookAgain(context, error);
  };
}

/** ChangeProblem as long as it is not known what an earlier change has done. */
export function refuseWhileOpen(): void {
  if (openChanges.read() > 0) throw new ChangeProblem('blocked', [], null);
}

/** What the user has read of a change; null before that. */
export interface Judged {
  kind: Aftermath<unknown>['kind'] | 'unknown' | null;
  /** Whether nobody is told what is found out later. */
  isUntold?: boolean;
  /** Whether an earlier part of the action is done, so that nothing of this change is a part of the whole. */
  isAfterPart?: boolean;
}

/** What the user has read of changes that are problems. */
const judgedOf = new WeakMap<ChangeProblem, Judged>();

/**
 * Does what follows a change that is done, and is no part of what is said of it; null where that failed. Whoever says so then has said
 * all there is: what is found out later would be taken for what became of the whole.
 */
export async function followUp<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    const judged = error instanceof ChangeProblem ? judgedOf.get(error) : undefined;
    if (judged) judged.isUntold = true;
    return null;
  }
}

/** Notes that an earlier part of the action is done: where nothing of this change is found later, that is said to be a part. */
export function noteEarlierPart(problem: ChangeProblem): void {
  const judged = judgedOf.get(problem);
  if (judged) judged.isAfterPart = true;
}

/**
 * Gives the result of a change that is done after all; else ChangeProblem. `lookLater` looks once nobody waits for the change any more,
 * where that is only a part of an action that went no further.
 */
export async function judge<Result>(
  error: unknown,
  lookAgain: LookAgain<Result>,
  judged: Judged = { kind: null },
  lookLater: LookAgain<unknown> = lookAgain,
): Promise<Result> {
  const aftermath = await aftermathOf(error, lookAgain);
  judged.kind = aftermath?.kind ?? 'unknown';
  if (!aftermath) void keepLooking(error, lookLater, judged);
  if (aftermath?.kind === 'done') {
    looked.set(looked.read() + 1);
    return aftermath.result;
  }
  const problem =
    aftermath?.kind === 'partly'
      ? new ChangeProblem('partly', aftermath.places, error, aftermath.remedy)
      : new ChangeProblem(aftermath?.kind ?? 'unknown', [], error);
  judgedOf.set(problem, judged);
  throw problem;
}

/** Null where it cannot be known now. */
async function aftermathOf<Result>(error: unknown, lookAgain: LookAgain<Result>): Promise<Aftermath<Result> | null> {
  // Whoever does not wait for the change does not wait for a look either.
  if (error instanceof NoAnswerError && error.reason === 'stopped') return null;
  try {
    return await inExcel((context) => lookAgain(context, error));
  } catch {
    return null;
  }
}

/** Looks until it is known what a change has done, and says it; no other change is begun meanwhile. */
async function keepLooking(error: unknown, lookAgain: LookAgain<unknown>, judged: Judged): Promise<void> {
  openChanges.set(openChanges.read() + 1);
  try {
    for (let looks = 0; looks < MAX_LOOKS; looks += 1) {
      const aftermath = await lookInBackground(error, lookAgain);
      if (aftermath) return tell(aftermath, judged);
      await pause(LOOK_PAUSE);
    }
    if (!judged.isUntold) lateOutcome.set({ kind: 'unclear' });
  } finally {
    openChanges.set(openChanges.read() - 1);
  }
}

/** After an answer that came when the user had read something: it may be otherwise now. */
async function lookLate(judged: Judged, lookAgain: LookAgain<unknown>, error: unknown): Promise<void> {
  if (judged.kind === null || judged.kind === 'unknown') return;
  const aftermath = await lookInBackground(error, lookAgain);
  if (aftermath && aftermath.kind !== judged.kind) tell(aftermath, judged);
}

async function lookInBackground(error: unknown, lookAgain: LookAgain<unknown>): Promise<Aftermath<unknown> | null> {
  try {
    return await inExcel((context) => lookAgain(context, error), { isBackground: true, waitForCellEdit: true });
  } catch {
    return null;
  }
}

function tell(aftermath: Aftermath<unknown>, judged: Judged): void {
  judged.kind = aftermath.kind;
  const isPart = judged.isAfterPart && aftermath.kind === 'none';
  if (!judged.isUntold) lateOutcome.set(isPart ? { kind: 'partly', places: [], remedy: 'again' } : aftermath);
}
