import type { EditObstacle } from '../../core/takeBack/judgeEdit';
import type { SentencesOf } from '../coded';
import type { Messages } from '../language';
import type * as chinese from '../zh-CN/takeBack';

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

/** 撤回（上一步）: what can be taken back, and what became of it. */
export const takeBackMessages: Messages<typeof chinese.takeBackMessages> = {
  button: () => 'Take back (last step)',
  lastStep: (what) => `Last step: ${what}`,
  actions: {
    cells: (cells, count) =>
      `changed ${cells.join(', ')}${count > cells.length ? ` and other cells, ${count} in all` : ''}`,
    sheets: (names, count) =>
      `new worksheet ${quoted(names)}${count > names.length ? ` and others, ${count} in all` : ''}`,
    form: (range) => `form inserted at ${range}`,
    summary: (sheet) => `summary “${sheet}” renewed`,
    returns: (sheet) => `“${sheet}” renewed`,
    sizes: () => 'sizes of rows adjusted',
    addBelow: () => 'row added',
    delete: () => 'row deleted',
    moveUp: () => 'row moved up',
    moveDown: () => 'row moved down',
    nature: () => 'nature of an indicator changed',
    paste: () => 'pasted rows put in their places',
    putUsual: () => 'usual indicators put in',
    freeze: () => 'finalised',
    unfreeze: () => 'finalising undone',
    several: (first, others) => `${first}; other changes: ${others}`,
  },
  done: (what) => `Taken back: ${what}.`,
  kept: (cells) => `Changed since, therefore left alone: ${cells.join(', ')}.`,
  looksLeft: () => 'Row heights and colours of marks may not be as before; have a look at them.',
  sheetsKept: (names) => `Something was entered since, therefore not removed: ${quoted(names)}.`,
  already: () => 'This step had been taken back already; nothing was changed.',
  sheetTyped: (names) =>
    `Not taken back: something was entered since in ${quoted(names)}. If you do not need it, right-click the sheet tab and choose Delete.`,
  sheetUsed: (sheet, cell) =>
    `Not taken back: cell ${cell} of worksheet “${sheet}” uses the worksheet that would be removed and would show an error. Change that cell first.`,
  lastSheet: () =>
    'Not taken back: a workbook needs at least one visible worksheet. Add or unhide another one, then try again.',
  sheetGone: () => 'Not taken back: that worksheet is no longer there.',
  formTyped: (cells) =>
    `Not taken back: the inserted form has been filled in since (${cells.join(', ')}). If you do not need it, select and delete it.`,
  partly: (reason) => `Only part of it was taken back. ${reason}`,
  nothing: () => 'There is no step to take back.',
};

/** Why an edit is not taken back. */
export const editObstacles: SentencesOf<EditObstacle> = {
  rowsMoved: () =>
    'Not taken back: rows of the sheet have moved since, and the place was not found. Nothing was changed.',
  allChanged: ({ cells }) => `Not taken back: all of it was changed since (${cells.join(', ')}) and was left alone.`,
  rowTyped: ({ cells }) =>
    `Not taken back: the new row has been filled in (${cells.join(', ')}). If you do not need it, choose “Delete this row”.`,
  linesTyped: ({ cells }) =>
    `Not taken back: something was entered since in rows that were added (${cells.join(', ')}). Nothing was changed.`,
};
