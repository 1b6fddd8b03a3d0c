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
  const listeners = new Set<() => void>();
  let current: TakeBack | null = null;
  const change = (next: TakeBack | null) => {
    if (next === current) return;
    current = next;
    listeners.forEach((listener) => listener());
  };
  return {
    read: () => current,
    keep: (takeBack) => takeBack && change(takeBack),
    forget: () => change(null),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The store of this runtime: ribbon commands and pane are one page (shared runtime). */
export const lastAction = createLastAction();
