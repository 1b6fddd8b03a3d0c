import { showPane } from '../excel/showPane';
import { describeError } from '../excel/userError';
import { commandStatus } from './commandStatus';

/** What a command does; the result is a sentence for the user. */
export type Command = () => Promise<string>;

/**
 * Runs a ribbon command: its sentence, or the reason of its failure, goes to the pane, which is opened for it.
 * Excel is always told that the command has ended, else it would keep the button waiting.
 */
export async function runCommand(
  command: Command,
  event: Pick<Office.AddinCommands.Event, 'completed'>,
): Promise<void> {
  try {
    commandStatus.publish(await outcome(command));
    // The work is done and said; a pane that cannot open must not turn it into a failure.
    await showPane().catch(() => undefined);
  } finally {
    event.completed();
  }
}

async function outcome(command: Command) {
  try {
    return { kind: 'done', text: await command() } as const;
  } catch (error) {
    return { kind: 'failed', text: describeError(error) } as const;
  }
}
