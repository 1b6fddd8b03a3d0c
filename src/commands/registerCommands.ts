import { showPane } from '../excel/paneWindow';
import type { Saying } from '../wording/language';
import { checkActiveSheet } from './checkActiveSheet';
import type { CommandStatus } from './commandStatus';
import { insertBlankForm, insertExamples } from './insertStandardForms';
import { sayOutcome } from './commandStatus';

/** What a command does; the result is a sentence for the user when it is a success, else with what it is. */
export type Command = () => Promise<Saying | CommandStatus>;

/**
 * Runs a ribbon command: its sentence, or the reason of its failure, goes to the pane, which is opened for it.
 * Excel always learns that the command has ended, else it would keep the button waiting.
 */
async function runCommand(command: Command, event: Pick<Office.AddinCommands.Event, 'completed'>): Promise<void> {
  try {
    await sayOutcome(command);
    // The work is done and said; a pane that cannot open must not turn it into a failure.
    await showPane().catch(() => undefined);
  } finally {
    event.completed();
  }
}

/** The ribbon commands under the names the manifest calls them by. */
const COMMANDS: Readonly<Record<string, Command>> = {
  insertForm: () => insertBlankForm(new Date()),
  checkForm: checkActiveSheet,
  insertExamples,
};

/** Names to Office which function belongs to which ribbon button; call once when the runtime starts. */
export function registerCommands(): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void runCommand(command, event));
  }
}
