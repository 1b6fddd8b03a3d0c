import type { Messages } from '../language';
import type * as chinese from '../zh-CN/word';
import { counted } from './words';

/** The form as a Word document. */
export const wordMessages: Messages<typeof chinese.wordMessages> = {
  intro: () =>
    'Writes this form as it looks now into a Word document (A4), with the numbers as the sheet shows them. The workbook is not changed.',
  write: () => 'Make the document',
  writing: () => 'Working…',
  ready: (file) => `The document is there. Save it by the link below (${file}).`,
  save: () => 'Save the Word document',
  outdated: () => 'The form has been changed. Make the document again.',
  cannotSave: () =>
    'If nothing happens, this Excel does not let add-ins save files: use Excel on the web, or ask your administrator for the command-line tool.',
  fileName: (project) => `${project === '' ? 'self-evaluation' : project}.docx`,
  hidden: (rows, columns) => {
    const parts = [
      rows > 0 ? counted(rows, 'hidden row') : '',
      columns > 0 ? counted(columns, 'hidden column') : '',
    ].filter((part) => part !== '');
    return `Left out: ${parts.join(' and ')}. To have them in it, unhide them and make the document again.`;
  },
  calculating: () => 'Some scores are still being calculated. Wait a moment and try again.',
  notLoaded: () =>
    'The program that makes documents could not be fetched. Check the network and try again; the sheet was not changed.',
};
