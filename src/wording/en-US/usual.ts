import type { Messages } from '../language';
import type * as chinese from '../zh-CN/usual';
import { counted } from './words';

/** 常用指标. */
export const usualMessages: Messages<typeof chinese.usualMessages> = {
  intro: () =>
    'Tick the indicators to be used. They go into empty rows of their level-2 indicator first, else into rows added there: name, target, nature and unit, and a weight only where the list has one.',
  sources: { workbook: 'Forms of this workbook', own: 'My usual indicators' },
  source: () => 'Where from',
  reading: () => 'Reading the forms of the workbook…',
  noForms: () =>
    'There is no other form in this workbook. Import or move last year’s form into it, or import indicators from a file into “My usual indicators”.',
  notRead: (sheets) => `Sheets too large to be read: ${sheets.join(', ')}.`,
  ownEmpty: () =>
    'None yet. Tick some under “Forms of this workbook” and keep them, or import an .xlsx or .docx file (last year’s form, or a list with a column of indicators (三级指标)).',
  ownKept: (count) => `${counted(count, 'indicator')}, kept on this computer only.`,
  damaged: (count) => `Of what was kept, not understood and not listed: ${count}.`,
  find: () => 'Find an indicator',
  form: (name, year) => `${name || '(unnamed project)'}${year === null ? '' : ` (${year})`}`,
  onForm: () => 'on the form already',
  more: (shown, all) => `The first ${shown} of ${all} are listed; search to see others.`,
  put: (count) => (count > 0 ? `Put into this form (${count})` : 'Put into this form'),
  keep: () => 'Keep as usual indicators',
  kept: (added, known) =>
    `${counted(added, 'indicator')} kept in “My usual indicators”${known > 0 ? `, ${known} there before` : ''}.`,
  tooMany: (count) => `There is no room for more; not kept: ${count}.`,
  notKept: () => 'Nothing can be kept on this computer: the list is gone when Excel is closed. Export it to a file.',
  remove: () => 'Remove from my usual indicators',
  removed: (count) => `${counted(count, 'indicator')} removed from “My usual indicators”.`,
  import: () => 'Import from files',
  nothingIn: (file) => `No indicators in “${file}”: it needs a form, or a list with a column of indicators (三级指标).`,
  unread: (file, why) => `“${file}” was not read: ${why}`,
  export: () => 'Export as .xlsx',
  save: () => 'Save the usual indicators',
  file: () => 'usual indicators.xlsx',
  sheet: () => 'Usual indicators',
};
