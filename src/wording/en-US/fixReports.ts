import type { Messages } from '../translated';
import type { fixMessages as chinese } from '../zh-CN/fixReports';

/** What fixes of findings are called, and what they do. */
export const fixMessages: Messages<typeof chinese> = {
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
  fixAll: (count) => `Fix everything that needs no judgement (${count})`,
  allHeading: () => 'Automatic fixes',
  allIntro: () =>
    'This is what would be changed; nothing has been done yet. Clear the box of what should stay. Findings that need your judgement are not listed.',
  allNothing: () => 'There is nothing to fix automatically.',
  allFixes: (count) => `Fixes (${count})`,
  allChanges: (cells, rows) => `To be changed: cells ${cells}${rows > 0 ? `, rows ${rows}` : ''}`,
  changeLine: (label, before, after) => `${label}: ${before} → ${after}`,
  deleteLine: (name) => `“${name}”: delete the row, or empty it if it is the only one`,
  apply: (count) => `Apply the chosen fixes (${count})`,
};
