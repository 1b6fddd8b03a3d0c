import type { RowRefusalReason, RowReport } from '../../core/sheet/edit/rowReport';
import type { SentencesOf } from '../coded';
import type { Messages } from '../language';
import type * as chinese from '../zh-CN/rows';
import { counted } from './words';

/** Names of the choices of 指标性质. */
export const natureChoiceNames: Messages<typeof chinese.natureChoiceNames> = {
  auto: 'Automatic',
  higher: 'Higher is better',
  lower: 'Lower is better',
  equal: 'Equal to the target',
  range: 'Within a range',
  time: 'On time',
  qualitative: 'Qualitative',
};

/** The tools of the selected row. */
export const rowToolMessages: Messages<typeof chinese.rowToolMessages> = {
  title: () => 'Indicator row',
  addBelow: () => 'Add a row below',
  delete: () => 'Delete this row',
  moveUp: () => 'Move up',
  moveDown: () => 'Move down',
  nature: () => 'Nature of the indicator',
};

const UNNAMED = 'Unnamed indicator';

/** How many names a sentence has room for. */
const MAX_NAMED = 5;

function few(names: readonly string[]): string {
  const named = names.slice(0, MAX_NAMED).map((name) => name || UNNAMED);
  return `${named.join(', ')}${names.length > MAX_NAMED ? ' and others' : ''}`;
}

/** Picked indicators that were not put in, and why. */
function notPut(known: readonly string[], unplaced: readonly string[]): string {
  const has = known.length > 0 ? ` On the form already, left as they are: ${known.join(', ')}.` : '';
  return `${has}${unplaced.length > 0 ? ` Left out, as the form has no level-2 indicator for them: ${unplaced.join(', ')}.` : ''}`;
}

/** What became of a row of 绩效指标. */
export const rowReports: SentencesOf<RowReport> = {
  added: ({ block }) =>
    `A row was added to “${block}”. Fill in the indicator, and share out the weights anew so that they still add up to 100.`,
  deleted: ({ name, hadWeight }) =>
    hadWeight
      ? `“${name || UNNAMED}” was deleted, and its weight with it. See whether the weights add up to 100; if not, share them out again.`
      : `“${name || UNNAMED}” was deleted.`,
  emptied: ({ block }) => `It was the only row of “${block}”, so the row stays and was emptied.`,
  movedUp: ({ name }) => `“${name || UNNAMED}” was moved up one row.`,
  movedDown: ({ name }) => `“${name || UNNAMED}” was moved down one row.`,
  pasted: ({ rows, formulas, covered, lost, followed }) => {
    const done = [
      rows > 0 ? `rows added: ${rows}` : '',
      formulas > 0 ? `formulas restored: ${formulas}` : '',
      covered > 0 ? `covered cells restored: ${covered}` : '',
    ].filter((part) => part !== '');
    const said = done.length > 0 ? done.join(', ') : 'each indicator is under its own level-2 indicator';
    const again = ` Cells lost, as they were pasted into merged ones: ${lost}. There are rows enough now: please paste once more at the same place.`;
    const weights = rows > 0 ? ' See whether the weights add up to 100.' : '';
    const nearest = ` Rows whose level-2 indicator is not given, or not on the form, stand in the nearest place, have a look at them: ${few(followed)}.`;
    return `What was pasted is in its place: ${said}.${followed.length > 0 ? nearest : ''}${lost > 0 ? again : weights}`;
  },
  usualPut: ({ put, added, unweighted, known, unplaced }) =>
    `${counted(put, 'indicator')} put in${added > 0 ? `, ${counted(added, 'row')} added` : ''}. ${
      unweighted > 0 ? `Rows without a weight, please fill it in: ${unweighted}. ` : ''
    }See whether the weights add up to 100.${notPut(known, unplaced)}`,
  natureSet: ({ name, nature }) => `The nature of “${name || UNNAMED}” is now “${natureChoiceNames[nature]}”.`,
};

/** What a paste did to a form beside filling in indicators, and the offer to put it right. */
export const pasteMessages: Messages<typeof chinese.pasteMessages> = {
  found: ({ rows, covered, formulas, names }) => {
    const parts = [
      rows > 0 ? `rows more than the form has: ${rows}` : '',
      covered > 0 ? `cells covered below the indicators: ${covered}` : '',
      formulas > 0 ? `formulas replaced: ${formulas}` : '',
      names ? 'names of level 1 and 2 stand elsewhere in the form' : '',
    ].filter((part) => part !== '');
    return `What was pasted does not fit the form: ${parts.join('; ')}.`;
  },
  settle: ({ rows, names }) => {
    if (names) return 'Sort by level-2 indicator';
    return rows > 0 ? `Add rows (${rows}), restore the rest` : 'Restore';
  },
};

/** Why a row is not changed. */
export const rowRefusals: SentencesOf<RowRefusalReason> = {
  onlyEmptyRow: ({ block }) =>
    `“${block}” has only this empty row. It must stay and cannot be deleted. If there is no such indicator, write “/” as its name.`,
  firstOfBlock: ({ block }) =>
    `This is already the first row of “${block}”. Indicators move within their level-2 indicator only; to put it under another one, cut and paste its content.`,
  lastOfBlock: ({ block }) =>
    `This is already the last row of “${block}”. Indicators move within their level-2 indicator only; to put it under another one, cut and paste its content.`,
  besideInsert: ({ cell }) =>
    `There is something else beside the form (cell ${cell}); a new row would part it. Move it elsewhere first, then add the row.`,
  besideDelete: ({ cell }) =>
    `There is something else beside the form (cell ${cell}); deleting the row would delete it too. Move it elsewhere first, then delete the row.`,
  usedByFormula: ({ cell }) =>
    `The formula in cell ${cell} uses this row and would show an error without it. Change that formula first, then delete the row.`,
  nothingPut: ({ known, unplaced }) => `No indicator was put in.${notPut(known, unplaced)}`,
  mergedAcross: () =>
    'This row (or the one it would change places with) has cells merged with other rows and cannot be moved by itself. Unmerge them first, then try again.',
  noNaturePlace: () =>
    'This form has no column for the nature (指标性质), and the score of this row is not calculated by this add-in, so there is no place to keep the nature. Put ≥, ≤ or = in front of the annual target instead.',
};

/** What the user reads where no row of 绩效指标 is meant, or another one than was seen. */
export const rowMessages: Messages<typeof chinese.rowMessages> = {
  notAnIndicator: () => 'First select a row of the indicators (绩效指标) in the sheet, then choose this button.',
  rowChanged: () =>
    'The sheet has just changed, and this row is no longer the same indicator. Select the row again, then try again.',
};

/** What can be done about the selected row. */
export const inspectorMessages: Messages<typeof chinese.inspectorMessages> = {
  explanation: () => 'Reason for the deviation and remedy',
  explanationHint: () => 'The text goes into the cell when you choose “Write” or press Ctrl+Enter.',
  draft: () => 'Draft',
  write: () => 'Write',
  discard: () => 'Discard',
  changedInCell: (text) => `The cell now holds “${text}”, which will be replaced.`,
  nowEmpty: () => 'The cell has been cleared meanwhile.',
  unplaced: (name) =>
    `The text for ${name === '' ? 'an indicator without a name' : `“${name}”`} has not been written yet, and its row (or all of its sheet) is gone. Copy it from here if you need it:`,
  unwritten: (cell) => `The text for ${cell} has not been written yet`,
  points: () => 'Points awarded',
  pointsShort: (points) => points,
  pointsOf: (points, grade) => `${points} points (${grade})`,
  pointsHint: (low, high) => `Choose from ${low} to ${high} points, then write the score.`,
  writePoints: (points) => `Write ${points} points`,
  restore: () => 'Restore formula',
  restoreHint: (points) => `The score was typed; the formula gives ${points} points and follows the indicator.`,
};
