import { lastAction } from '../excel/takeBack/lastAction';
import { describeError } from '../excel/userError';
import type { TakeBack } from '../excel/takeBack/takeBack';
import type { CommandStatus } from './commandStatus';
import { commandStatus } from './commandStatus';
import type { Saying } from '../wording/language';

const steps = new WeakMap<CommandStatus, TakeBack>();

/** The step that can be taken back of which a status tells; undefined when it tells of none. */
export function stepOf(status: CommandStatus): TakeBack | undefined {
  return steps.get(status);
}

/** Does something and tells the pane its sentence, with the step that can be taken back, or why it failed. Never throws. */
export async function sayOutcome(work: () => Promise<CommandStatus | Saying | null | void>): Promise<void> {
  commandStatus.dismiss();
  const before = lastAction.read();
  try {
    const result = await work();
    const step = lastAction.read();
    if (!result) return;
    const status = typeof result === 'function' ? ({ kind: 'done', text: result } as const) : result;
    if (step && step !== before) steps.set(status, step);
    commandStatus.publish(status);
  } catch (error) {
    commandStatus.publish({ kind: 'failed', text: describeError(error) });
  }
}
