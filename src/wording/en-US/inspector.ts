import type { Messages } from '../translated';
import type { inspectorMessages as chinese } from '../zh-CN/inspector';

/** What can be done about the selected row. */
export const inspectorMessages: Messages<typeof chinese> = {
  explanation: () => 'Reason for the deviation and remedy',
  explanationHint: () => 'The text goes into the cell when you choose “Write” or press Ctrl+Enter.',
  draft: () => 'Draft',
  write: () => 'Write',
  discard: () => 'Discard',
  changedInCell: (text) => `The cell now holds “${text}”, which will be replaced.`,
  nowEmpty: () => 'The cell has been cleared meanwhile.',
  unwritten: (cell) => `The text for ${cell} has not been written yet`,
  points: () => 'Points awarded',
  pointsShort: (points) => points,
  pointsOf: (points, grade) => `${points} points (${grade})`,
  pointsHint: (low, high) => `Choose from ${low} to ${high} points, then write the score.`,
  writePoints: (points) => `Write ${points} points`,
  restore: () => 'Restore formula',
  restoreHint: (points) => `The score was typed; the formula gives ${points} points and follows the indicator.`,
};
