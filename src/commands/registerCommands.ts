import { showPane } from '../excel/paneWindow';
import type { Saying } from '../wording/language';
import { checkActiveSheet } from './checkActiveSheet';
import type { CommandStatus } from './commandStatus';
import { fetched } from './fetched';
import { sayOutcome } from './commandStatus';
import { shortcutOf } from './shortcuts';
import { goToNextFinding } from './goToNextFinding';

/** What a command does; the result is a sentence for the user when it is a success, else with what it is. */
export type Command = () => Promise<Saying | CommandStatus>;

/**
 * Runs a command: its sentence, or the reason of its failure, goes to the pane, which is opened for it.
 * Excel always learns that the command has ended, else it would keep the button waiting; a key combination may come without an event.
 */
async function runCommand(
  command: Command | null,
  event?: Pick<Office.AddinCommands.Event, 'completed'>,
): Promise<void> {
  try {
    if (command) await sayOutcome(command);
    // The work is done and said; a pane that cannot open must not turn it into a failure.
    await showPane().catch(() => undefined);
  } finally {
    event?.completed();
  }
}

/** What draws forms is fetched when one is wanted. */
const drawing = () => fetched(() => import(/* webpackChunkName: "insert" */ './insertStandardForms'));

/** The commands under the names the manifest and the key combinations call them by; null does nothing but open the pane. */
const COMMANDS: Readonly<Record<string, Command | null>> = {
  insertForm: async () => (await drawing()).insertBlankForm(new Date()),
  checkForm: checkActiveSheet,
  insertExamples: async () => (await drawing()).insertExamples(),
  goToNextFinding,
  openPane: null,
};

/** Who noticed that a command is wanted. */
type Noticed = 'excel' | 'pane';

/** Names to Office which function belongs to which ribbon button and key combination; call once when the runtime starts. */
export function registerCommands(): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => void run(name, command, 'excel', event));
  }
}

/** Does what a key combination stands for that was pressed while the pane has the focus. */
export async function runShortcut(name: string): Promise<void> {
  const command = COMMANDS[name];
  if (command !== undefined) await run(name, command, 'pane');
}

/** Milliseconds after which the same combination is pressed again by a person, not noticed twice. */
const AGAIN = 300;
/** The commands with a key combination that are being carried out or have just been, and when they ended. */
const noticed = new Map<string, { readonly by: Noticed; readonly ended: number | null }>();

/** Excel and the pane may both notice one press of a key combination, soon one after the other: it is carried out once. */
async function run(
  name: string,
  command: Command | null,
  by: Noticed,
  event?: Office.AddinCommands.Event,
): Promise<void> {
  if (shortcutOf(name) === '') return runCommand(command, event);
  const last = noticed.get(name);
  const isUnderWay = last?.ended === null;
  if (isUnderWay || (last && last.by !== by && Date.now() - (last.ended ?? 0) < AGAIN)) return event?.completed();
  noticed.set(name, { by, ended: null });
  try {
    await runCommand(command, event);
  } finally {
    noticed.set(name, { by, ended: Date.now() });
  }
}
