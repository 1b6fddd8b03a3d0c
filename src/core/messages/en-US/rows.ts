import type { Messages } from '../localized';
import type {
  natureChoiceNames as chineseNatures,
  rowMessages as chinese,
  rowToolMessages as chineseTools,
} from '../zh-CN/rows';

/** What the user reads after changing indicator rows, or when that is not possible. */
export const rowMessages: Messages<typeof chinese> = {
  added: (block) =>
    `A row was added to “${block}”. Fill in the indicator, and share out the weights anew so that they still add up to 100.`,
  deleted: (name) =>
    `“${name}” was deleted, and its weight with it. See whether the weights add up to 100; if not, share them out again.`,
  emptied: (block) => `It was the only row of “${block}”, so the row stays and was emptied.`,
  movedUp: (name) => `“${name}” was moved up one row.`,
  movedDown: (name) => `“${name}” was moved down one row.`,
  natureSet: (name, nature) => `The nature of “${name}” is now “${nature}”.`,
  unnamed: () => 'Unnamed indicator',
  notAnIndicator: () => 'First select a row of the indicators (绩效指标) in the sheet, then choose this button.',
  rowChanged: () =>
    'The sheet has just changed, and this row is no longer the same indicator. Select the row again, then try again.',
  onlyEmptyRow: (block) => `“${block}” has only this empty row. It must stay and cannot be deleted.`,
  firstOfBlock: (block) =>
    `This is already the first row of “${block}”. Indicators move within their level-2 indicator only; to put it under another one, cut and paste its content.`,
  lastOfBlock: (block) =>
    `This is already the last row of “${block}”. Indicators move within their level-2 indicator only; to put it under another one, cut and paste its content.`,
  besideInsert: (cell) =>
    `There is something else beside the form (cell ${cell}); a new row would part it. Move it elsewhere first, then add the row.`,
  besideDelete: (cell) =>
    `There is something else beside the form (cell ${cell}); deleting the row would delete it too. Move it elsewhere first, then delete the row.`,
  usedByFormula: (cell) =>
    `The formula in cell ${cell} uses this row and would show an error without it. Change that formula first, then delete the row.`,
  mergedAcross: () =>
    'This row (or the one it would change places with) has cells merged with other rows and cannot be moved by itself. Unmerge them first, then try again.',
  noNaturePlace: () =>
    'This form has no column for the nature (指标性质), and the score of this row is not calculated by this add-in, so there is no place to keep the nature. Put ≥, ≤ or = in front of the annual target instead.',
};

/** Names of the choices of 指标性质. */
export const natureChoiceNames: Messages<typeof chineseNatures> = {
  auto: 'Automatic',
  higher: 'Higher is better',
  lower: 'Lower is better',
  equal: 'Equal to the target',
  range: 'Within a range',
  time: 'On time',
  qualitative: 'Qualitative',
};

/** The tools of the selected row. */
export const rowToolMessages: Messages<typeof chineseTools> = {
  title: () => 'Indicator row',
  addBelow: () => 'Add a row below',
  delete: () => 'Delete this row',
  moveUp: () => 'Move up',
  moveDown: () => 'Move down',
  nature: () => 'Nature of the indicator',
};
