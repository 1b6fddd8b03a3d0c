import { checkActiveSheet } from './checkActiveSheet';
import { insertBlankForm } from './insertBlankForm';
import { insertExamples } from './insertExamples';
import { runCommand } from './runCommand';
import type { Command } from './runCommand';

/** The ribbon commands under the names the manifest calls them by. */
const COMMANDS: Readonly<Record<string, Command>> = {
  insertForm: () => insertBlankForm(new Date()),
  checkForm: checkActiveSheet,
  insertExamples,
};

/** Tells Office which function belongs to which ribbon button; call once when the runtime starts. */
export function registerCommands(): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void runCommand(command, event));
  }
}
