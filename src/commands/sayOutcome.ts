import { lastAction } from '../excel/takeBack/lastAction';
import { foundDone, lateOutcome } from '../excel/runs/makeChange';
import type { TakeBack } from '../excel/takeBack/takeBack';
import type { CommandStatus } from './commandStatus';
import { sayChange } from '../wording/excel';
import { commandStatus } from './commandStatus';
import type { Saying } from '../wording/language';
import { describeError } from '../excel/userError';

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
      ? { ...said, text: (language) => `${said.text(language)}${sayChange('done', [], language)}` }
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
  const places = late.kind === 'partly' ? late.places : [];
  const kind = late.kind === 'done' ? 'done' : 'failed';
  commandStatus.publish({ kind, text: (language) => sayChange(late.kind, places, language) });
});
