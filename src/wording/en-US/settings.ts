import type { Messages } from '../language';
import type * as chinese from '../zh-CN/settings';

/** The page of settings. */
export const settingsPageMessages: Messages<typeof chinese.settingsPageMessages> = {
  scheme: () => 'Scoring scheme',
  schemeNow: (name, source) => `The form looked at: ${name}. Source: ${source}`,
  schemeHint: () =>
    'Every form has a scheme of its own: chosen when it is inserted, named in its formulas, and going with it. Change it on the Check page.',
  highlight: () => 'Marks',
  highlightHint: () =>
    'Only conditional formats are used; your own formatting is not touched. Turn it off and nothing is left, e.g. before printing.',
  damaged: ({ formSchemes, thresholds, columnAnswers }) =>
    `Some settings kept in this workbook cannot be read and are not used: ${[
      ...(formSchemes > 0
        ? [
            `schemes chosen for forms (${formSchemes}; see whether the scheme named on the Check page is right, else choose again)`,
          ]
        : []),
      ...(thresholds.length > 0
        ? [`when to ask for reasons${named(thresholds)} (the scheme decides; set them again on the Settings page)`]
        : []),
      ...(columnAnswers
        ? [
            'what was said of columns (they are asked about again; answer once more, or import the answers on the Settings page)',
          ]
        : []),
    ].join('; ')}.`,
  forgetDamaged: () => 'Clear them',
};

function named(names: readonly string[]): string {
  const known = names.filter((name) => name !== '');
  return known.length > 0 ? ` (${known.join(', ')})` : '';
}

/** What an office sets for itself on top of the scheme. */
export const thresholdMessages: Messages<typeof chinese.thresholdMessages> = {
  heading: () => 'When to ask for reasons',
  hint: () =>
    'For checks and reminders only, scores do not change. Kept with the workbook; holds for any scoring scheme.',
  overCompletion: () => 'Over-completed when the result is above this share of the target',
  overCompletionLocked: (scheme, points) =>
    `By scheme “${scheme}” over-completion costs ${points} points, so this threshold decides about scores and cannot be changed here. To change it, save a scheme of your own below.`,
  explainOverCompletion: () => 'Over-completion needs a reason',
  explainBelowRate: () => 'Execution rate below which a reason is needed',
  noRate: () => 'Leave empty for no such rule.',
  minReasonLength: () => 'Fewest characters of a reason',
  characters: () => 'characters',
  invalid: (min, max) => `Enter a number from ${min} to ${max}. This entry was not saved.`,
  invalidInteger: (min, max) => `Enter a whole number from ${min} to ${max}. This entry was not saved.`,
  changed: (published) => `Changed; the scheme says: ${published}.`,
  none: () => 'no rule',
  required: () => 'needed',
  notRequired: () => 'not needed',
  reset: () => 'Restore defaults',
};

/** The language of the pane. */
export const languageMessages: Messages<typeof chinese.languageMessages> = {
  heading: () => 'Language',
  office: () => 'Same as Office',
  hint: () => 'For the task pane and messages only, kept on this computer. What goes into the sheet is always Chinese.',
};

/** What this is. */
export const aboutMessages: Messages<typeof chinese.aboutMessages> = {
  heading: () => 'About',
  version: (version) => `Spending Self-Evaluation ${version}`,
  paneHelp: () => 'How to use the pane (in Chinese)',
  functionsHelp: () => 'Help on functions (in Chinese)',
  schemesHelp: () => 'Help on scoring schemes (in Chinese)',
  copyDiagnostics: () => 'Copy diagnostics',
};

/** Copying a text from the pane. */
export const copyMessages: Messages<typeof chinese.copyMessages> = {
  copied: () => 'Copied: paste it where you need it.',
  byHand: () => 'It could not be copied. The text is selected: press Ctrl+C.',
};
