import type { Dispatch } from 'react';
import { sayOutcome } from '../../commands/commandStatus';
import type { Work } from '../../commands/commandStatus';
import type { FormWatch } from './formWatch';
import type { PaneAction, PaneState } from './paneState';

/** What the actions work on. */
export interface ActionContext {
  readonly dispatch: Dispatch<PaneAction>;
  /** The state of the moment. */
  readonly state: () => PaneState;
  readonly watch: () => FormWatch | null;
}

/** Runs something the user waits for, one at a time where it keeps the pane busy; what came of it is said. */
export type RunAction = (busy: PaneState['busy'], work: Work) => Promise<void>;

/** Runs actions of a pane. */
export function actionRunner({ dispatch, state }: ActionContext): RunAction {
  return async function run(busy, work) {
    if (busy && state().busy) return;
    if (busy) dispatch({ type: 'busy', busy });
    await sayOutcome(work, () => void run(busy, work));
    if (busy) dispatch({ type: 'busy', busy: null });
  };
}
