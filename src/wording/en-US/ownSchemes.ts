import type { Messages } from '../translated';
import { quoted } from './words';
import type { ownSchemesMessages as chinese } from '../zh-CN/ownSchemes';

/** Of a long list what is read to its end. */
const MAX_NAMED = 5;

/** The user's own scoring schemes in the pane. */
export const ownSchemesMessages: Messages<typeof chinese> = {
  heading: () => 'Own schemes',
  hint: () =>
    'Save an existing scheme as a JSON file, change its id, name and rules in a text editor, then import it. Schemes are kept with the workbook.',
  import: () => 'Import scheme file',
  export: () => 'Show and save this scheme',
  hideExport: () => 'Hide',
  exported: (name) => `Content of scheme “${name}”`,
  download: () => 'Save as file',
  own: () => 'Imported schemes',
  unusable: () => 'Schemes that cannot be used',
  nameless: () => 'a scheme without a name',
  damaged: (names) =>
    `Own schemes kept in this workbook that cannot be used: ${names.length} (${quoted(names.slice(0, MAX_NAMED))}${names.length > MAX_NAMED ? ' and more' : ''}). Cells with formulas that name them show errors, and forms they were chosen for are checked by another scheme for now. See on the Settings page what is wrong, then mend and import them again, or remove them.`,
  remove: (name) => `Remove scheme “${name}”`,
  confirmRemove: (name) => `Really remove “${name}”`,
  imported: (name) =>
    `Scheme “${name}” was imported. Choose it for a new form, or for an existing one on its Check page.`,
  removed: (name) => `Scheme “${name}” was removed.`,
  inUse: (name, sheets) =>
    `Scheme “${name}” is in use on ${quoted(sheets)}. Choose another scheme on the Check page of these forms first, then remove it.`,
  notImported: (problems) => `The scheme was not imported. ${problems.join(' ')}`,
  fileUnreadable: () => 'The file cannot be read. Choose it again.',
};
