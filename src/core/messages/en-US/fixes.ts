import type { Messages } from '../localized';
import type { fixMessages as chinese } from '../zh-CN/fixes';

/** What fixes of findings are called, and what they do. */
export const fixMessages: Messages<typeof chinese> = {
  empty: () => '(empty)',
  number: (cell) => `number in ${cell}`,
  calculated: (field, subject) => {
    const names = { sum: 'sum', rate: 'execution rate', executionScore: 'score', score: 'score' } as const;
    if (field === 'totalWeight') return 'sum of weights';
    if (field === 'totalScore') return 'total score';
    if (field === 'grade') return 'grade';
    return `${names[field]} of “${subject.replace(/[：:]$/, '')}”`;
  },
  score: (title) => `score of “${title}”`,
  executionScore: () => 'score of the execution rate',
  rate: (title) => `execution rate of “${title}”`,
  total: () => 'total score',
  totalWeight: () => 'sum of weights',
  grade: () => 'grade',
  weight: (title) => `weight of “${title}”`,
  amount: (title, amount) => `${amount} of “${title}”`,
  amounts: { initialBudget: 'initial budget', budget: 'full-year budget', executed: 'full-year spending' },
  actual: (title) => `actual result of “${title}”`,
  target: (title) => `target of “${title}”`,
  explanation: (title) => `reason for “${title}”`,
  explanations: () => 'reasons for deviations',
  rateExplanation: () => 'reason for the low execution rate',
  points: (title) => `weight and score of “${title}”`,

  changeTo: (text) => `Change to ${text}`,
  setFormula: () => 'Enter formula',
  shareOut: () => 'Scale weights',
  unscore: () => 'Change to “—”',
  removeRow: () => 'Delete this row',
  emptyRow: () => 'Empty this row',
  draft: () => 'Draft a reason',
  preview: (what, before, after) => `${what}: ${before} → ${after}`,
  formula: (text) => `formula (${text})`,
  weights: (before, after, rows) => `${rows} weights scaled in proportion, sum ${before} → ${after}`,
  following: (preview, cells) => `${preview}; ${cells} more cells follow`,
  removes: (name) => `deletes the unused row “${name}”`,
  empties: (name) => `empties the unused row “${name}”, the only one of its kind`,
  drafts: () => 'enters a beginning; add the cause and the remedy, only then does it count',
  fitRows: () => 'Fit row heights',
  growsRows: (rows, wraps) =>
    `rows made high enough to read: ${rows}${wraps > 0 ? `, cells wrapped: ${wraps}` : ''}; nothing else changes`,
  widen: () => 'Widen columns',
  widens: (columns) => `columns made wide enough for their numbers: ${columns}; nothing else changes`,
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
