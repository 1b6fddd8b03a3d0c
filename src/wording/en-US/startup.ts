import type { Messages } from '../language';
import type * as chinese from '../zh-CN/startup';

/** What stands in the pane when the add-in cannot start; said by a script that runs before everything else. */
export const startupMessages: Messages<typeof chinese.startupMessages> = {
  missing: () => 'The add-in did not open: these files could not be loaded.',
  waiting: (seconds) =>
    `The add-in has not opened yet: after ${seconds} seconds these files are still missing. You can wait a little longer.`,
  file: (name, host) => `${name} (from ${host})`,
  noAnswer: (seconds) =>
    `The add-in has not opened yet: its files are here, but there has been no answer for ${seconds} seconds. A busy Excel takes longer; you can wait a little more.`,
  failed: () => 'The add-in did not open: an error occurred while it started.',
  detail: (detail) => `Error: ${detail}`,
  tooOld: () =>
    'This version of Excel is too old for the self-evaluation add-in. It needs Microsoft 365, Excel 2021 or newer, or Excel on the web.',
  notExcel: () =>
    'This page is to be used in Excel. Open Excel and, on the Home tab, choose Task pane in the Self-evaluation group.',
  ask: () =>
    'Choose Try again. If that does not help, tell the person who installs add-ins in your organisation (usually the IT department) what is written above.',
  askForUpgrade: () => 'Please ask your IT department to update Excel on this computer.',
  englishMissing: () =>
    'The English texts could not be loaded, so this is in Chinese. Check the network and choose the language again.',
  retry: () => 'Try again',
};
