import { showPane } from '../excel/showPane';
import type { CommandStatus } from './commandStatus';
import { sayOutcome } from './sayOutcome';
import type { Saying } from '../wording/language';

/** What a command does; the result is a sentence for the user when it is a success, else with what it is. */
export type Command = () => Promise<Saying | CommandStatus>;

/**
 * Runs a ribbon command: its sentence, or the reason of its failure, goes to the pane, which is opened for it.
 * Excel is always told that the command has ended, else it would keep the button waiting.
 */
export async function runCommand(
  command: Command,
  event: Pick<Office.AddinCommands.Event, 'completed'>,
): Promise<void> {
  try {
    await sayOutcome(command);
    // The work is done and said; a pane that cannot open must not turn it into a failure.
    await showPane().catch(() => undefined);
  } finally {
    event.completed();
  }
}
