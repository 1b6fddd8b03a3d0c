import type { Messages } from '../language';
import type * as chinese from '../zh-CN/schemes';
import { counted, quoted } from './words';

/** The scoring scheme of a form, and changing it. */
export const formSchemeMessages: Messages<typeof chinese.formSchemeMessages> = {
  scheme: (name) => `Scoring scheme: ${name}`,
  missing: (name, used) =>
    `Scoring scheme: the formulas ask for “${name}”, which is not known here; checked by “${used}” for now`,
  missingInWorkflow: (name, used) =>
    `The formulas of this form ask for the scoring scheme “${name}”, which is not known here, so what follows goes by “${used}”. To go by “${name}”, import it on the Settings page first.`,
  change: () => 'Change',
  heading: () => 'Change the scoring scheme of this form',
  intro: (project) => `Only the form “${project}” is changed; other forms and new ones stay as they are.`,
  changes: (count) => `${counted(count, 'formula')} will be rewritten`,
  cellNow: (cell, now) => `${cell} (shows now: ${now})`,
  blank: () => 'nothing',
  nothing: () => 'The formulas of this form are written for this scheme already; there is nothing to change.',
  weightsStay: () => 'Weights stay. Where the new scheme wants other weights, the Check page will say so afterwards.',
  typed: (cells) => `Typed scores, totals and grades stay: ${cells.join(', ')}.`,
  left: (cells) =>
    `These formulas take the scheme from another cell, are broken, or were edited, so they stay; check them yourself: ${cells.join(', ')}.`,
  foreign: (cells) =>
    `These scores are worked out by ordinary formulas, which do not follow the scheme: ${cells.join(', ')}. To have them scored by it, look at “Replace typed scores by formulas” first.`,
  notStated: () =>
    'This form has no formulas that could name the scheme, so it is only noted in this workbook, by the place of the form. Choose again after copying the form or inserting rows above it; once typed scores are replaced by formulas, the scheme goes with the form.',
  apply: (count) => `Rewrite ${counted(count, 'formula')}`,
  keep: () => 'Check by this scheme',
  applying: () => 'Rewriting…',
};

/** Of a long list what is read to its end. */
const MAX_NAMED = 5;

/** The user's own scoring schemes in the pane. */
export const ownSchemesMessages: Messages<typeof chinese.ownSchemesMessages> = {
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
  importedNotCalculated: (name) =>
    `Scheme “${name}” was imported, but Excel has not calculated anew. For formulas that already name it, press Ctrl+Alt+F9 once.`,
  removed: (name) => `Scheme “${name}” was removed.`,
  inUse: (name, sheets) =>
    `Scheme “${name}” is in use on ${quoted(sheets)}. Choose another scheme on the Check page of these forms first, then remove it.`,
  notImported: (problems) => `The scheme was not imported. ${problems.join(' ')}`,
  fileUnreadable: () => 'The file cannot be read. Choose it again.',
};
