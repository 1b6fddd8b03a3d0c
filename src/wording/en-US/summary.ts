import type { Messages } from '../language';
import type * as chinese from '../zh-CN/summary';
import { severityMessages } from './severities';
import { counted, quoted } from './words';

/** The page of all forms of the workbook. */
export const summaryPageMessages: Messages<typeof chinese.summaryPageMessages> = {
  heading: () => 'Forms in this workbook',
  reading: (done, total) => (total === 0 ? 'Looking at the workbook…' : `Reading: ${done} of ${total} sheets`),
  checking: (done, total) => `Scoring: ${done} of ${total} forms`,
  cancel: () => 'Stop',
  cancelling: () => 'Stopping…',
  refresh: () => 'Refresh',
  readAgain: () => 'Read again',
  stopped: (done, total) =>
    `Stopped: only ${done} of ${total} sheets were read, and the totals cover only these. Choose “Refresh” to read on.`,
  tooLarge: (sheets) => `Sheets too large to be read: ${quoted(sheets)}.`,
  failed: (reason) => `Not everything was read. ${reason}`,
  done: (forms) => `${counted(forms, 'form')} in the summary.`,
  empty: () => 'There is no self-evaluation form in this workbook yet.',
  emptyHint: () =>
    'Insert one on the “Fill in” page, or open the filled examples. Budget, execution rate, score and problems of every form are then listed here.',
  toFill: () => 'Go to “Fill in”',
  examples: () => 'Open the filled examples',
};

/** The table of all forms, and what they come to. */
export const summaryTableMessages: Messages<typeof chinese.summaryTableMessages> = {
  totals: () => 'Total',
  forms: () => 'Forms',
  formCount: (count) => String(count),
  money: (amount) => `CNY ${amount} × 10,000`,
  average: () => 'Mean score',
  leftOut: (forms) =>
    `The mean score leaves out ${counted(forms, 'form')} without a valid total (not filled in, or weights that do not add up to 100).`,
  noFindings: () => 'None',
  findings: (count) => String(count),
  inForms: {
    error: (forms) => `${counted(forms, 'form')} to correct`,
    explain: (forms) => `${counted(forms, 'form')} to explain`,
  },
  table: () => 'Form by form',
  columns: {
    problems: 'Most problems first',
    workbook: 'Order of sheets',
    number: 'No.',
    project: 'Project',
    department: 'Department',
    year: 'Year',
    budget: 'Budget',
    executed: 'Spent',
    rate: 'Execution rate',
    score: 'Score',
    grade: 'Grade',
    errors: severityMessages.names.error,
    missingExplanations: severityMessages.names.explain,
    sheet: 'Sheet',
    ignored: 'Ignored',
  },
  converted: (forms) =>
    `Amounts in 10,000 yuan. ${counted(forms, 'form states its', 'forms state their')} amounts in yuan; they were converted.`,
  unitAssumed: (forms) =>
    `${counted(forms, 'form does', 'forms do')} not state the money unit; 10,000 yuan is assumed.`,
  unsure: (forms) =>
    `${counted(forms, 'form')} with columns that are not clear: until you say what they are, scores and findings there may be wrong. See the Check page.`,
  unsureColumns: (columns) => `${counted(columns, 'column')} to confirm`,
  partUnchecked: (forms) =>
    `${counted(forms, 'form was', 'forms were')} not checked as a whole; what is wrong in the rest is not known.`,
  range: () => 'Lowest and highest score',
  rangeOf: (lowest, highest) => `${lowest} to ${highest}`,
  fitElsewhere: () => 'Whether rows and columns are large enough is checked for the form you open only.',
  years: (years) => `These forms are of different years: ${years.join(', ')}.`,
  sortBy: () => 'Sort by',
  ascending: () => 'Ascending',
  descending: () => 'Descending',
  turnOrder: (order) => `${order}, choose to turn the order round`,
  unnamed: () => '(no project name)',
  hidden: () => 'hidden',
  year: (year) => String(year),
  ungraded: () => 'Not graded',
  sheetHidden: (sheet) => `Sheet “${sheet}” is hidden. Right-click any sheet tab, choose “Unhide”, and try again.`,
};

/** Going through the forms one by one. */
export const summaryReviewMessages: Messages<typeof chinese.summaryReviewMessages> = {
  grades: () => 'Grades',
  grade: (name, forms, percent) => `${name} ${forms}, ${percent}%`,
  filter: () => 'Which forms are listed',
  filters: { all: 'All', problems: 'With problems', partUnchecked: 'Not checked as a whole' },
  none: () => 'There is no such form.',
  choose: (project) => `Choose “${project}”`,
  rate: (rate) => `Execution rate ${rate}`,
  spent: (executed, budget) => `${executed ?? 'not filled in'} of CNY ${budget ?? 'not filled in'} × 10,000`,
  notChecked: (places) => `${counted(places, 'place')} not checked`,
  noScore: () => 'No total yet',
  clean: () => 'No problems found',
  nothingFound: () => 'There is no finding to list.',
  unsureFirst: (columns) =>
    `${counted(columns, 'column is', 'columns are')} not clear; until you say what they are on the Check page, the findings below may be wrong.`,
  previous: () => 'Previous',
  next: () => 'Next',
  listed: (forms) => counted(forms, 'form'),
  place: (number, forms) => `Form ${number} of ${forms}`,
};

/** 生成汇总表. */
export const summaryMessages: Messages<typeof chinese.summaryMessages> = {
  write: () => 'Make summary sheet',
  renew: () => 'Update summary sheet',
  writing: () => 'Working…',
  written: (sheet, forms) => `Sheet “${sheet}” was made: ${counted(forms, 'form')}, with totals, links and charts.`,
  changedMeanwhile: (sheet) =>
    `Sheet “${sheet}” has just been changed and was not updated. Try again when the changes are done.`,
  formsMoved: () =>
    'The forms have just been changed, and the summary was not written. Try again when the changes are done.',
  renewed: (sheet, forms) => `Sheet “${sheet}” was updated: ${counted(forms, 'form')}.`,
  notOurs: (sheet) => `The workbook already had another sheet called “${sheet}”; it was left alone.`,
  altered: (sheet) => `Headings or columns of the earlier summary sheet “${sheet}” were changed; it was left alone.`,
  lackedColumns: (columns) =>
    ` It has no column ${quoted(columns)}: it was made by an older version, or the column was deleted. To have it, delete the sheet and make the summary again.`,
  pageSetupFailed: () =>
    'The summary sheet is there, but its page could not be set up (this happens without a printer). Before printing choose landscape, A4 and one page wide under “Page Layout”.',
  notPutFirst: () =>
    'The summary sheet is there, but it may not have been put first, and its page may not be set up. Have a look: drag it to the front if need be; before printing choose landscape, A4 and one page wide under “Page Layout”.',
  nothing: () =>
    'There is no self-evaluation form in this workbook yet, so nothing to sum up. Insert one on the “Fill in” page.',
};

/** 退回意见: what forms come back for, on a sheet and as texts. */
export const returnMessages: Messages<typeof chinese.returnMessages> = {
  write: (forms) => (forms > 0 ? `Return notes (${counted(forms, 'form')})` : 'Return notes'),
  writeChosen: (forms) => `Return notes (${forms} chosen)`,
  clearChosen: () => 'Choose none',
  written: ({ sheetName, isNew, forms, items, added, gone, settled, leftAlone, isPageSetUp }, partUnchecked) =>
    [
      isNew
        ? `Sheet “${sheetName}” was made: ${counted(forms, 'form')}, ${counted(items, 'line')}.`
        : `Sheet “${sheetName}” was updated: ${counted(forms, 'form')}, ${counted(items, 'line')}, ${added} of them new; ${gone} no longer found went. What was written about how lines were handled stays.`,
      settled > 0
        ? ` ${counted(settled, 'line')} could not be found this time and stayed, as somebody has written there; please check.`
        : '',
      leftAlone === null ? '' : ` The columns of the earlier “${leftAlone}” were changed; it was left alone.`,
      partUnchecked > 0
        ? ` ${counted(partUnchecked, 'form was', 'forms were')} not checked as a whole; what was not checked is not in it.`
        : '',
      isPageSetUp
        ? ''
        : ' Its page could not be set up (this happens without a printer). Before printing choose landscape, A4 and one page wide under “Page Layout”.',
    ].join(''),
  nothing: () => 'There is nothing to return, and no sheet was made.',
  copy: () => 'Copy return notes',
  copied: () => 'Copied. Paste it into a message to the unit.',
};
