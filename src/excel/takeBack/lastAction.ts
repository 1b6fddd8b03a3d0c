import { createStore } from '../../core/createStore';
import type { TakeBack } from './takeBack';

/** The last action that changed the workbook, as long as it can be taken back; shaped for React's useSyncExternalStore. */
export interface LastActionStore {
  /** Null when there is none. */
  read(): TakeBack | null;
  /** Every action says how it is taken back; one step only is kept. Null where nothing was changed: the step before stays. */
  keep(takeBack: TakeBack | null): void;
  /** The step can no longer be taken back. */
  forget(): void;
  /** Calls the listener after each change; the result ends it. */
  subscribe(listener: () => void): () => void;
}

/** A store of its own, empty. */
export function createLastAction(): LastActionStore {
  const { read, set, subscribe } = createStore<TakeBack | null>(null);
  return {
    read,
    keep: (takeBack) => takeBack && set(takeBack),
    forget: () => set(null),
    subscribe,
  };
}

/** The store of this runtime: ribbon commands and pane are one page (shared runtime). */
export const lastAction = createLastAction();
