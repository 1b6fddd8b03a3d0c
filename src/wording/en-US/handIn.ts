import type { HandInPoint } from '../../core/workflows/handIn/handInItems';
import type { PrintProblem } from '../../core/workflows/handIn/printedForm';
import type { Messages } from '../language';
import type * as chinese from '../zh-CN/handIn';
import { counted } from './words';

const points: Readonly<
  Record<
    Exclude<HandInPoint, 'print'>,
    { readonly done: string; readonly open: (count: number) => string; readonly unknown?: string }
  >
> = {
  columns: { done: 'All columns are known', open: (count) => `${counted(count, 'column')} to be confirmed first` },
  filled: { done: 'Everything is filled in', open: (count) => `${counted(count, 'cell')} still to fill in` },
  weights: { done: 'The weights add up to 100', open: () => 'The weights do not add up to 100' },
  errors: { done: 'Nothing must be corrected', open: (count) => `${counted(count, 'place')} to be corrected` },
  reasons: {
    done: 'Every deviation is explained',
    open: (count) => `${counted(count, 'deviation')} not explained well`,
  },
  shown: {
    done: 'Everything is shown whole',
    open: (count) => `${counted(count, 'place')} not shown whole`,
    unknown: 'Row heights and column widths cannot be read here: see for yourself whether everything is shown',
  },
  doubts: {
    done: 'Nothing is left to look at',
    open: (count) => `${counted(count, 'place')} a reviewer will ask about`,
  },
  ignored: {
    done: 'Nothing is ignored',
    open: (count) => `${counted(count, 'finding')} ignored; see the reasons below the findings`,
  },
  marks: { done: 'No marks in the sheet', open: () => 'There are marks in the sheet, which are printed too' },
};

const printProblems: Readonly<Record<PrintProblem, string>> = {
  cut: 'The print area leaves out a part of the form',
  beside: 'There is no print area: what stands beside the form is printed too',
  lines: 'Text next to the form is not in the print area',
  torn: 'The form is too wide for one page',
};

/** 上报前检查. */
export const handInMessages: Messages<typeof chinese.handInMessages> = {
  intro: () => 'Go through it point by point: a click leads to what is not done, and what is done gets its tick.',
  item: (point, isDone, count) => (isDone ? points[point].done : points[point].open(count)),
  unknown: (point) => points[point].unknown ?? points[point].open(0),
  printed: (print) => {
    if (!print) return 'The page setup cannot be read: see the print area and the pages in the print preview';
    const pages = print.pages === null ? 'see the pages' : `about ${counted(print.pages, 'page')}; see where they end`;
    return `${print.problem ? printProblems[print.problem] : 'All of the form is printed'}; ${pages} in the print preview`;
  },
  setPrint: (problem) => (problem === 'torn' ? 'Fit to one page wide' : 'Set the print area'),
  printProtected: () => 'The sheet is protected: unprotect it first',
  printSet: () =>
    'The page is set up; look at the print preview. This cannot be taken back here: to change it, see Print Area and Width under Page Layout.',
  states: { done: 'done', open: 'not done', look: 'have a look', unknown: 'not checked' },
  goTo: (cell) => `Go to ${cell}`,
  findings: () => 'See the findings',
  fit: () => 'Fit rows and columns',
  unmark: () => 'Remove the marks',
  ready: () => 'Ready to be handed in',
  notReady: (count) => `${counted(count, 'point')} not done yet`,
  freezeFirst: () =>
    'This form needs the add-in to calculate: finalise it before you hand it in, or others do not see the scores.',
  freeze: () => 'Finalise',
  passed: (date, remark) => `Last passed: ${date}${remark === '' ? '' : `, ${remark}`}`,
  remark: () => 'Remark (optional, kept with the form)',
  record: () => 'Note that it passed today',
  recorded: () => 'The date it passed is kept with the form.',
  recording: () => 'date of passing noted',
  print: () => 'To print, press Ctrl+P; see in the preview how many pages there are and that nothing is cut off.',
};
