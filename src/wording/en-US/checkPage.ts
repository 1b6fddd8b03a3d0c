import type { Messages } from '../language';
import type * as chinese from '../zh-CN/checkPage';
import { counted, quoted } from './words';

/** The page of findings. */
export const checkPageMessages: Messages<typeof chinese.checkPageMessages> = {
  basis: () => 'Based on',
  noForm: (sheet) => `There is no self-evaluation form on sheet “${sheet}” yet.`,
  otherTables: (titles) => `What is here is ${quoted(titles)}, no self-evaluation form; it is not checked.`,
  noFormHint: () => 'Insert one on the “Fill in” page, or go to the sheet with the form.',
  toFill: () => 'Go to Fill in',
  untitled: () => '(no name)',
  yearOn: (year, sheet) => (year === null ? sheet : `${year} · ${sheet}`),
  formsOnSheet: (count) => `Forms on this sheet: ${count}. You are looking at`,
  formNumber: (number, project) => `${number}. ${project}`,
  fitRows: () => 'Fit row heights: show all texts and numbers of the form',
  score: () => 'Total score',
  unscored: () => 'Calculated as you fill in',
  noPoints: () => 'This form has neither weights nor scores, so it has no total',
  openRows: (rows, more) =>
    `No total: ${rows.map(({ title, cell }) => `“${title}” (${cell})`).join(', ')}${more > 0 ? ` and ${more} more` : ''} without a score; see the findings.`,
  tooManyPoints: () => 'More than 100 points: graded once the scores are corrected',
  unscoredRows: (rows) => `${counted(rows, 'item')} without a score; no grade yet`,
  weightsFirst: () => 'Graded when the weights add up to 100',
  executionRate: () => 'Execution rate',
  rate: () => 'Executed',
  weight: () => 'Weights',
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
  toFillCount: (cells) => `${counted(cells, 'cell')} still to fill in`,
  toFillNext: (cell) => `Go to the next, ${cell}`,
  spareRows: () => '(empty rows: delete those you do not need, or write “/” as the indicator)',
  nothingOpen: () => 'Nothing left to do',
  partUnchecked: (places) =>
    `Nothing left to do in what was checked; places not checked: ${places}, see the remarks below`,
  clean: () => 'Nothing found',
  announce: (open) => (open === '' ? 'Nothing found' : `Findings: ${open}`),
  goTo: (cell) => `Go to cell ${cell}`,
  recheck: () => 'Check again',
  rechecking: () => 'Checking…',
  highlight: () => 'Mark findings in the sheet',
  legend: () => 'What the marks mean',
  marksFollow: () =>
    'On a sheet that was checked once, a wrong sum of weights that are filled in, a score above its weight, a missing score and a missing reason are marked at once, the rest when you check again. A mark goes when its cell is put right.',
  on: () => 'On',
  off: () => 'Off',
  protectedSheet: () =>
    'The sheet is protected: findings are listed here only and not marked in the sheet. To mark them, unprotect the sheet on the Review tab.',
};

/** The buttons and the field that leave out findings. */
export const findingFilterMessages: Messages<typeof chinese.findingFilterMessages> = {
  label: () => 'Filter findings',
  kinds: { all: 'Open', fixable: 'Fixable' },
  kind: (name, count) => `${name} ${count}`,
  search: () => 'Search: indicator, text or cell',
  clear: () => 'Clear search',
  none: () => 'No finding matches.',
  showAll: () => 'Show all',
};

/** What fixes of findings are called, and what they do. */
export const fixMessages: Messages<typeof chinese.fixMessages> = {
  resized: (rows, columns, wraps) => {
    const parts = [
      ...(rows > 0 ? [`rows made higher: ${rows}`] : []),
      ...(columns > 0 ? [`columns widened: ${columns}`] : []),
      ...(wraps > 0 ? [`cells wrapped: ${wraps}`] : []),
    ];
    const [first = '', ...others] = parts;
    if (parts.length === 0) return 'All rows are high enough; nothing was changed.';
    return `${[first.replace(/^./, (letter) => letter.toUpperCase()), ...others].join(', ')}.`;
  },
  rowsFollow: (rows) => ` Rows made higher to fit: ${rows}.`,

  applied: (cells, rows) => `Changed cells: ${cells}${rows > 0 ? `, rows: ${rows}` : ''}.`,
  drafted: (cell) => `A beginning is in ${cell}. Add the cause and the remedy, and delete the mark in front.`,
  changedMeanwhile: (cell) =>
    `Cell ${cell} has just been changed; nothing was done. Look at the new findings before fixing them.`,

  fixing: () => 'Changing…',
  fixAll: (cells, rows) =>
    `Fix everything that needs no judgement (${[...(cells > 0 ? [`cells changed: ${cells}`] : []), ...(rows > 0 ? [`rows deleted: ${rows}`] : [])].join(', ')})`,
  allHeading: () => 'Automatic fixes',
  allIntro: () =>
    'This is what would be changed; nothing has been done yet. Clear the box of what should stay. Findings that need your judgement are not listed.',
  allNothing: () => 'There is nothing to fix automatically.',
  allFixes: (count) => `Fixes (${count})`,
  allChanges: (cells, rows) => `To be changed: cells ${cells}${rows > 0 ? `, rows ${rows}` : ''}`,
  changeLine: (label, before, after) => `${label}: ${before} → ${after}`,
  deleteLine: (name) => `“${name}”: delete the row, or empty it if it is the only one`,
  apply: (count) => (count > 0 ? `Apply the chosen fixes (${count})` : 'Apply the chosen fixes'),
};

/** That a form is frozen, or needs the add-in to calculate. */
export const freezeNoteMessages: Messages<typeof chinese.freezeNoteMessages> = {
  live: () => 'This form calculates with this add-in’s formulas. Before sending it to people without the add-in: ',
  oldFormat: (file: string) =>
    `“${file}” is an old format: once saved, this add-in’s formulas stop working. Finalise first, or save as .xlsx.`,
  frozen: (count: number) =>
    `Finalised: ${count} ${count === 1 ? 'formula has' : 'formulas have'} become built-in formulas or values, and checking marks nothing. To change indicators or score again, undo finalising first.`,
  unfreeze: () => 'Undo finalising',
};

/** What became of the marks when they were switched on or off. */
export const markMessages: Messages<typeof chinese.markMessages> = {
  marksLeft: (sheets) =>
    `Turned off. But ${quoted(sheets)} is protected and keeps its colours: remove the protection, then turn marks off once more.`,
  notMarked: (isOn, why) =>
    isOn
      ? `Turned on, but no cell has been marked yet: ${why}`
      : `Turned off, but cells may still have their colours: ${why}`,
};
