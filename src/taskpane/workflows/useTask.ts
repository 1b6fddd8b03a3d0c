import { useCallback, useRef, useState } from 'react';
import { sayOutcome } from '../../commands/commandStatus';
import type { Work } from '../../commands/commandStatus';

/** Runs something the user waits for. */
export interface Task {
  readonly busy: boolean;
  /** One at a time; a sentence it resolves to is said to the user, and so is a failure. */
  readonly run: (work: Work) => Promise<void>;
}

/** A task of a component: busy while it runs, and never failing in silence. */
export function useTask(): Task {
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const run = useCallback(async (work: Work): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    await sayOutcome(work, () => void run(work));
    running.current = false;
    setBusy(false);
  }, []);
  return { busy, run };
}
