import type { Saying } from '../wording/language';

import { createStore } from '../core/createStore';

/** What a ribbon command has to tell the user. */
export interface CommandStatus {
  /** open: done, and something is left to do, which is no success. */
  readonly kind: 'done' | 'open' | 'failed';
  readonly text: Saying;
}

/** Where commands leave what they have to say and the pane picks it up; shaped for React's useSyncExternalStore. */
export interface CommandStatusStore {
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
