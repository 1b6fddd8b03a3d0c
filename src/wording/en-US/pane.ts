import type { Messages } from '../language';
import type * as chinese from '../zh-CN/pane';
import { counted } from './words';

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
  fetching: () => 'Opening…',
  notFetched: () =>
    'This page could not be loaded; nothing was changed. Check the network and try again; if that does not help, close the task pane and open it again.',
  fetchAgain: () => 'Try again',
};

/** The page for inserting a form. */
export const fillPageMessages: Messages<typeof chinese.fillPageMessages> = {
  heading: () => 'New self-evaluation form',
  intro: () => 'Fill in these fields to insert a blank form, or insert it first and fill it in on the sheet.',
  year: () => 'Year',
  sheetNameHint: () => 'Also the name of the new sheet',
  moneyUnit: () => 'Unit of money',
  scheme: () => 'Scoring scheme',
  place: () => 'Where to put it',
  places: { newSheet: 'New sheet', selection: 'Selected cell' },
  formulas: () => 'How scores are calculated',
  formulaKinds: {
    functions: 'By functions of the add-in, which read any spelling',
    plain: 'By Excel’s own formulas only, which work without the add-in',
  },
  plainLimits: () =>
    'Excel’s own formulas score numbers, percentages and numbers with a usual unit; words and dates you score yourself.',
  blankFile: () => 'Download a blank form of this layout (.xlsx that calculates without the add-in)',
  noFunctions: () => 'This Excel cannot use functions of add-ins.',
  template: () => 'Layout',
  picture: (isLarge) => (isLarge ? 'Show the layout small' : 'Show the layout large'),
  fundRows: () => 'Sources of funds',
  signature: () => 'A line below the form for name, telephone, date and seal',
  rows: () => 'Indicator rows',
  rowsSummary: (parts) => parts.map(({ category, rows }) => `${category} ${rows}`).join(', '),
  moreRows: (name) => `${name}: one row more`,
  fewerRows: (name) => `${name}: one row less`,
  insert: () => 'Insert form',
  inserting: () => 'Inserting…',
  examples: (count) => `Open filled examples (${count})`,
  yearInvalid: (first, last) => `Enter a year from ${first} to ${last}, e.g. 2020`,
  noRows: () => 'There must be at least one row',
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

/** The short guide for whoever has no form yet. */
export const guideMessages: Messages<typeof chinese.guideMessages> = {
  heading: () => 'Your form in three steps',
  steps: {
    insert: {
      name: 'Insert',
      how: 'Choose layout and year below, then “Insert form”: you get a blank form.',
    },
    fill: {
      name: 'Fill in',
      how: 'Type funds, indicators and actual values. Scores, total and grade appear by themselves.',
    },
    check: {
      name: 'Check',
      how: 'On the “Check” page choose a finding to go to its cell; some are put right with one click.',
    },
  },
  example: (missing) =>
    `Want to try first? The example is filled in, with ${counted(missing, 'reason')} left for you to write.`,
  openExample: () => 'Open an example',
  opening: () => 'Opening…',
  dismiss: () => 'Do not show again',
  inserted: (sheet, missing) =>
    `The example is on sheet “${sheet}”. ${counted(missing, 'reason is', 'reasons are')} missing: choose one on the “Check” page, write the reason, and the finding goes.`,
};
