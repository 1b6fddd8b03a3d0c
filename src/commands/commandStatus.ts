import { createStore } from '../core/createStore';
import { foundDone, lateOutcome } from '../excel/runs/makeChange';
import { lastAction } from '../excel/takeBack/lastAction';
import type { TakeBack } from '../excel/takeBack/takeBack';
import { describeError } from '../excel/userError';
import { sayChange } from '../wording/excel';
import type { Saying } from '../wording/language';

/** What a ribbon command has to tell the user. */
export interface CommandStatus {
  /** open: done, and something is left to do, which is no success. */
  readonly kind: 'done' | 'open' | 'failed';
  readonly text: Saying;
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

const steps = new WeakMap<CommandStatus, TakeBack>();

/** The step that can be taken back of which a status tells; undefined when it tells of none. */
export function stepOf(status: CommandStatus): TakeBack | undefined {
  return steps.get(status);
}

/** Does something and tells the pane its sentence, with the step that can be taken back, or why it failed. Never throws. */
export async function sayOutcome(work: () => Promise<CommandStatus | Saying | null | void>): Promise<void> {
  commandStatus.dismiss();
  const before = lastAction.read();
  const found = foundDone();
  try {
    const result = await work();
    const step = lastAction.read();
    if (!result) return;
    const said: CommandStatus = typeof result === 'function' ? { kind: 'done', text: result } : result;
    const isFound = foundDone() > found;
    const status: CommandStatus = isFound
      ? { ...said, text: (language) => `${said.text(language)}${sayChange('done', language)}` }
      : said;
    if (step && step !== before) steps.set(status, step);
    commandStatus.publish(status);
  } catch (error) {
    const status: CommandStatus = { kind: 'failed', text: describeError(error) };
    const step = lastAction.read();
    // A part that is there can be taken back.
    if (step && step !== before) steps.set(status, step);
    commandStatus.publish(status);
  }
}

/** What was found out of a change after its action had ended is told as it is found. */
lateOutcome.subscribe(() => {
  const late = lateOutcome.read();
  if (!late) return;
  const kind = late.kind === 'done' ? 'done' : 'failed';
  commandStatus.publish({
    kind,
    text: (language) => sayChange(late.kind, language, late.kind === 'partly' ? late : {}),
  });
});
