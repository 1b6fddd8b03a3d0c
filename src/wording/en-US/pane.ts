import type { Messages } from '../translated';
import type {
  checkPageMessages as chineseCheckPage,
  insertPageMessages as chineseInsertPage,
  paneMessages as chinesePane,
  rowCardMessages as chineseRowCard,
} from '../zh-CN/pane';
import { counted } from './words';

/** What the task pane says. */
export const paneMessages: Messages<typeof chinesePane> = {
  title: () => 'Spending Self-Evaluation',
  pages: { fill: 'Fill in', check: 'Check', summary: 'Summary', settings: 'Settings' },
  pagesLabel: () => 'Pages of the task pane',
  reading: () => 'Reading the sheet…',
  dismiss: () => 'Close message',
  notLive: (reason) => `Changes do not show by themselves; choose “Check again”. Reason: ${reason}`,
  crashed: () =>
    'Something went wrong in the task pane; what is in the sheet is not affected. Choose “Reload”; if it happens again, close and reopen the task pane.',
  reload: () => 'Reload',
  readAgain: () => 'Read again',
};

/** The page for inserting a form. */
export const insertPageMessages: Messages<typeof chineseInsertPage> = {
  heading: () => 'New self-evaluation form',
  intro: () => 'Fill in these fields to insert a blank form, or insert it first and fill it in on the sheet.',
  year: () => 'Year',
  project: () => 'Project name',
  projectHint: () => 'Also the name of the new sheet',
  department: () => 'Department in charge',
  implementer: () => 'Implementing unit',
  moneyUnit: () => 'Unit of money',
  scheme: () => 'Scoring scheme',
  place: () => 'Where to put it',
  places: { newSheet: 'New sheet', selection: 'Selected cell' },
  template: () => 'Layout',
  fundRows: () => 'Sources of funds',
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

/** The page of findings. */
export const checkPageMessages: Messages<typeof chineseCheckPage> = {
  basis: () => 'Based on',
  noForm: (sheet) => `There is no self-evaluation form on sheet “${sheet}” yet.`,
  noFormHint: () => 'Insert one on the “Fill in” page, or go to the sheet with the form.',
  toFill: () => 'Go to Fill in',
  untitled: () => '(no project name)',
  yearOn: (year, sheet) => (year === null ? sheet : `${year} · ${sheet}`),
  formsOnSheet: (count) => `Forms on this sheet: ${count}. You are looking at`,
  formNumber: (number, project) => `${number}. ${project}`,
  fitRows: () => 'Fit row heights: show all texts and numbers of the form',
  score: () => 'Total score',
  unscored: () => 'Calculated as you fill in',
  openRows: (rows, more) =>
    `No total: ${rows.map(({ title, cell }) => `“${title}” (${cell})`).join(', ')}${more > 0 ? ` and ${more} more` : ''} without a score; see the findings.`,
  tooManyPoints: () => 'More than 100 points: graded once the scores are corrected',
  unscoredRows: (rows) => `${counted(rows, 'item')} without a score; no grade yet`,
  weightsFirst: () => 'Graded when the weights add up to 100',
  executionRate: () => 'Execution rate',
  weights: () => 'Sum of weights',
  weightsText: (current, expected) => `${current} / ${expected}`,
  weightsLeftOut: (cells) =>
    `${cells} ${cells === 1 ? 'cell is a text or a percentage and is' : 'cells are texts or percentages and are'} not added up as read; see the findings.`,
  weightsUnknown: () => 'A weight shows an error, so there is no sum; see the findings.',
  weightsOver: (points) => `${points} too many`,
  weightsUnder: (points) => `${points} too few`,
  execution: () => 'Execution',
  findings: () => 'Findings',
  groupLabel: (severity, count) => `${severity} (${count})`,
  stillOpen: () => 'Still open',
  nothingOpen: () => 'Nothing left to do',
  clean: () => 'Nothing found',
  announce: (open) => (open === '' ? 'Nothing found' : `Findings: ${open}`),
  goTo: (cell) => `Go to cell ${cell}`,
  recheck: () => 'Check again',
  rechecking: () => 'Checking…',
  highlight: () => 'Mark findings in the sheet',
  legend: () => 'What the marks mean',
  on: () => 'On',
  off: () => 'Off',
  protectedSheet: () =>
    'The sheet is protected: findings are listed here only and not marked in the sheet. To mark them, unprotect the sheet on the Review tab.',
};

/** How the score of the selected row came about. */
export const rowCardMessages: Messages<typeof chineseRowCard> = {
  title: () => 'Selected indicator',
  unnamed: () => '(unnamed indicator)',
  score: (score, weight) => `${score} / ${weight} points`,
  weightOnly: (weight) => `Weight ${weight}`,
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
