import type { Messages } from '../language';
import type * as chinese from '../zh-CN/pane';

/** What the task pane says. */
export const paneMessages: Messages<typeof chinese.paneMessages> = {
  title: () => 'Spending Self-Evaluation',
  pages: { fill: 'Fill in', check: 'Check', summary: 'Summary', settings: 'Settings' },
  pagesLabel: () => 'Pages of the task pane',
  reading: () => 'Reading the sheet…',
  dismiss: () => 'Close message',
  notLive: (reason) => `Changes do not show by themselves; choose “Check again”. Reason: ${reason}`,
  crashed: () =>
    'Something went wrong in the task pane; what is in the sheet is not affected. Choose “Reload”; if it happens again, close and reopen the task pane.',
  withKeys: (text, keys) => `${text} (${keys})`,
  help: () => 'Help (in a new window)',
  reload: () => 'Reload',
  readAgain: () => 'Read again',
};

/** How the score of the selected row came about. */
export const rowCardMessages: Messages<typeof chinese.rowCardMessages> = {
  title: () => 'Selected indicator',
  more: () => 'Scoring and row tools',
  unnamed: () => '(unnamed indicator)',
  score: (score, weight) => `${score} / ${weight} points`,
  weightOnly: (weight) => `Weight ${weight}`,
  pointsUnknown: () =>
    'This form has no column of weights, so the score counts as typed. To have it checked, write the points in brackets after the name of every indicator, as Chinese forms do.',
  target: () => 'Annual target',
  actual: () => 'Actual result',
  readAs: (text, reading) => `${text}, read as ${reading}`,
  blank: () => '(empty)',
  nature: () => 'Nature of the indicator',
  natureSources: {
    argument: 'as stated',
    comparator: 'by the sign of the target',
    subcategory: 'by the level-2 indicator',
    inferred: 'from what is filled in',
  },
  natureFrom: (nature, source) => `${nature}, ${source}`,
  deviation: () => 'Deviation',
  overCompleted: (deviation) => `${deviation}, far above the target: give the reason`,
  band: () => 'Possible score',
  bandOf: (grade, low, high) => `${grade}: ${low} to ${high} points`,
  printed: () => 'Score in the form',
  printedDiffers: (printed, computed) => `${printed}; by the rules it should be ${computed}`,
  steps: () => 'How the score came about',
};
