import { createStore } from '../core/createStore';
import { ChangeProblem } from '../excel/runs/changeProblem';
import { foundDone, lateOutcome } from '../excel/runs/makeChange';
import { lastAction } from '../excel/takeBack/lastAction';
import type { TakeBack } from '../excel/takeBack/takeBack';
import { describeError } from '../excel/userError';
import { sayChange } from '../wording/excel';
import type { ToldPart } from '../wording/excel';
import type { Saying } from '../wording/language';

/** What a ribbon command has to say to the user. */
export interface CommandStatus {
  /** open: done, and something is left to do, which is no success. */
  readonly kind: 'done' | 'open' | 'failed';
  readonly text: Saying;
  /** The page of the pane that tells more of it, which comes up with it; the one in front stays where there is none. */
  readonly page?: 'check';
}

/** Where commands leave what they have to say and the pane picks it up; shaped for React's useSyncExternalStore. */
interface CommandStatusStore {
  /** The latest status; null before the first command and after it was dismissed. */
  read(): CommandStatus | null;
  publish(status: CommandStatus): void;
  dismiss(): void;
  /** Calls the listener after each change; the result ends it. */
  subscribe(listener: () => void): () => void;
}

/** A store of its own, empty. */
export function createCommandStatus(): CommandStatusStore {
  const { read, set, subscribe } = createStore<CommandStatus | null>(null);
  return { read, publish: set, dismiss: () => set(null), subscribe };
}

/** The store of this runtime: commands and pane are one page (shared runtime). Office has no alert(), so the pane speaks. */
export const commandStatus = createCommandStatus();

/** What the user waits for; a sentence it comes to is a success. */
export type Work = () => Promise<CommandStatus | Saying | null | void>;

/** What can be done about what a status says. */
interface Remedies {
  /** The step that can be taken back; null when it has none. */
  readonly step: TakeBack | null;
  /** Does the rest of what was done in part; null where there is none, or where only the user can. */
  readonly goOn: (() => void) | null;
}

/** What is kept of a status: what is said instead, where its sentence tells to take a step back that has gone since. */
interface Published extends Remedies {
  readonly textWithoutStep?: Saying;
}

const NO_REMEDIES: Published = { step: null, goOn: null };
const remedies = new WeakMap<CommandStatus, Published>();
/** How many actions have not said yet what came of them. What they change can be taken back when they have. */
export const actionsAtWork = createStore(0);
/** The step there was before the action that began last. */
let beforeLast: TakeBack | null = null;
/** The action of which nothing is known yet, of which there is one at a time: the step before it, and how it is done once more. */
let open: { readonly before: TakeBack | null; readonly again: () => void } | null = null;

/** What can be done about what a status says; a step that can be taken back no more is none. */
export function remediesOf(status: CommandStatus): Remedies {
  const { step, goOn } = remedies.get(status) ?? NO_REMEDIES;
  return { step: step === lastAction.read() ? step : null, goOn };
}

function publish(status: CommandStatus, published: Published): void {
  remedies.set(status, published);
  commandStatus.publish(status);
}

/** Publishes what became of a change. That a part can be taken back is said only as long as there is the step for it. */
function publishPart(text: Saying, textWithoutStep: Saying, { step, goOn }: Remedies): void {
  publish({ kind: 'failed', text: step ? text : textWithoutStep }, { step, goOn, textWithoutStep });
}

/** Where a step ends while its status tells to take it back, that is said otherwise. */
lastAction.subscribe(() => {
  const status = commandStatus.read();
  const { step, goOn, textWithoutStep } = (status && remedies.get(status)) ?? NO_REMEDIES;
  if (status && step && textWithoutStep && step !== lastAction.read())
    publish({ ...status, text: textWithoutStep }, { step: null, goOn });
});

/**
 * Does something and gives the pane its sentence, with the step that can be taken back, or why it failed; where a part was done and doing
 * it once more does the rest, with `again`. Never throws.
 */
export async function sayOutcome(work: Work, again: () => void = () => void sayOutcome(work)): Promise<void> {
  actionsAtWork.set(actionsAtWork.read() + 1);
  commandStatus.dismiss();
  const before = lastAction.read();
  beforeLast = before;
  const found = foundDone();
  try {
    const result = await work();
    if (!result) return;
    const said: CommandStatus = typeof result === 'function' ? { kind: 'done', text: result } : result;
    const isFound = foundDone() > found;
    const status: CommandStatus = isFound
      ? { ...said, text: (language) => `${said.text(language)}${sayChange('done', language)}` }
      : said;
    publish(status, { step: stepSince(before), goOn: null });
  } catch (error) {
    const problem = error instanceof ChangeProblem ? error : null;
    if (problem?.outcome === 'unknown') open = { before, again };
    const isAgain = problem?.outcome === 'partly' && problem.remedy === 'again';
    // A part that is there can be taken back.
    publishPart(describeError(error), describeError(problem?.withoutTakeBack ?? error), {
      step: stepSince(before),
      goOn: isAgain ? again : null,
    });
  } finally {
    actionsAtWork.set(actionsAtWork.read() - 1);
  }
}

/** The step an action has left, by the one there was before it. */
function stepSince(before: TakeBack | null): TakeBack | null {
  const last = lastAction.read();
  return last === before ? null : last;
}

/** What was found out of a change after its action had ended is said as it is found. */
lateOutcome.subscribe(() => {
  const late = lateOutcome.read();
  if (!late) return;
  const { before, again } = open ?? { before: beforeLast, again: null };
  open = null;
  const step = stepSince(before);
  const say =
    (part: ToldPart): Saying =>
    (language) =>
      sayChange(late.kind, language, part);
  if (late.kind === 'done') return publish({ kind: 'done', text: say({}) }, { step, goOn: null });
  if (late.kind !== 'partly') return publish({ kind: 'failed', text: say({}) }, NO_REMEDIES);
  const { remedy = 'takeBack' } = late;
  const withoutStep = { ...late, remedy: remedy === 'takeBack' ? 'look' : remedy } as const;
  publishPart(say(late), say(withoutStep), { step, goOn: remedy === 'again' ? again : null });
});
