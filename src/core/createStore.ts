/** A value that others follow; its functions need no `this`, and are shaped for React's useSyncExternalStore. */
export interface Store<Value> {
  /** The same value until another is set. */
  readonly read: () => Value;
  /** Tells the listeners, unless it is the very value there is. */
  readonly set: (value: Value) => void;
  /** Calls the listener after each change; the result ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store of its own. */
export function createStore<Value>(initial: Value): Store<Value> {
  const listeners = new Set<() => void>();
  let current = initial;
  return {
    read: () => current,
    set: (value) => {
      if (Object.is(value, current)) return;
      current = value;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
