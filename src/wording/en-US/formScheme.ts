import type { Messages } from '../translated';
import type { formSchemeMessages as chinese } from '../zh-CN/formScheme';
import { counted } from './words';

/** The scoring scheme of a form, and changing it. */
export const formSchemeMessages: Messages<typeof chinese> = {
  scheme: (name) => `Scoring scheme: ${name}`,
  missing: (name, used) =>
    `Scoring scheme: the formulas ask for “${name}”, which is not known here; checked by “${used}” for now`,
  missingInJob: (name, used) =>
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
