import { createStore } from '../core/createStore';
import { ChangeProblem } from '../excel/runs/changeProblem';
import { foundDone, lateOutcome } from '../excel/runs/makeChange';
import { lastAction } from '../excel/takeBack/lastAction';
import type { TakeBack } from '../excel/takeBack/takeBack';
import { describeError } from '../excel/userError';
import { sayChange } from '../wording/excel';
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

const NO_REMEDIES: Remedies = { step: null, goOn: null };
const remedies = new WeakMap<CommandStatus, Remedies>();
/** How many actions have not said yet what came of them. What they change can be taken back when they have. */
export const actionsAtWork = createStore(0);
/** How an action is done once more of which nothing is known yet; there is one at a time. */
let openAgain: (() => void) | null = null;

/** What can be done about what a status says. */
export function remediesOf(status: CommandStatus): Remedies {
  return remedies.get(status) ?? NO_REMEDIES;
}

function publish(status: CommandStatus, known: Remedies): void {
  remedies.set(status, known);
  commandStatus.publish(status);
}

/**
 * Does something and gives the pane its sentence, with the step that can be taken back, or why it failed; where a part was done and doing
 * it once more does the rest, with `again`. Never throws.
 */
export async function sayOutcome(work: Work, again: () => void = () => void sayOutcome(work)): Promise<void> {
  actionsAtWork.set(actionsAtWork.read() + 1);
  commandStatus.dismiss();
  const before = lastAction.read();
  const found = foundDone();
  const step = () => {
    const last = lastAction.read();
    return last === before ? null : last;
  };
  try {
    const result = await work();
    if (!result) return;
    const said: CommandStatus = typeof result === 'function' ? { kind: 'done', text: result } : result;
    const isFound = foundDone() > found;
    const status: CommandStatus = isFound
      ? { ...said, text: (language) => `${said.text(language)}${sayChange('done', language)}` }
      : said;
    publish(status, { step: step(), goOn: null });
  } catch (error) {
    const problem = error instanceof ChangeProblem ? error : null;
    if (problem?.outcome === 'unknown') openAgain = again;
    const isAgain = problem?.outcome === 'partly' && problem.remedy === 'again';
    // A part that is there can be taken back.
    publish({ kind: 'failed', text: describeError(error) }, { step: step(), goOn: isAgain ? again : null });
  } finally {
    actionsAtWork.set(actionsAtWork.read() - 1);
  }
}

/** What was found out of a change after its action had ended is said as it is found. */
lateOutcome.subscribe(() => {
  const late = lateOutcome.read();
  if (!late) return;
  const part = late.kind === 'partly' ? late : null;
  const isThere = part !== null || late.kind === 'done';
  publish(
    { kind: late.kind === 'done' ? 'done' : 'failed', text: (language) => sayChange(late.kind, language, part ?? {}) },
    { step: isThere ? lastAction.read() : null, goOn: part?.remedy === 'again' ? openAgain : null },
  );
  openAgain = null;
});
