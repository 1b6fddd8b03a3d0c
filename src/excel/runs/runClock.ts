/** What all waiting for Excel goes by; tests put a clock of their own in its place. */
export interface RunClock {
  /** Calls the action after so many milliseconds; the result calls that off. */
  after(milliseconds: number, action: () => void): () => void;
}

const ordinary: RunClock = {
  after: (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
};

let clock = ordinary;

/** From now on waiting goes by this clock; the ordinary one when left out. */
export function setRunClock(wanted: RunClock = ordinary): void {
  clock = wanted;
}

/** Calls the action after so many milliseconds; the result calls that off. */
export function afterMilliseconds(milliseconds: number, action: () => void): () => void {
  return clock.after(milliseconds, action);
}

/** Resolves after so many milliseconds; rejects with the signal's reason once that is aborted. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const callOff = afterMilliseconds(milliseconds, resolve);
    signal?.addEventListener('abort', () => {
      callOff();
      reject(signal.reason as Error);
    });
  });
}
