import type { ChangeLabel } from '../../core/check/fix/changeLabel';
import type { AmountField } from '../../core/form/fields';
import type { CalculatedField } from '../../core/formulas/conversionCell';
import type { FixSentences } from '../sentences';
import { subject } from './subjects';

/** What an empty cell shows. */
export const nothing = '(empty)';

/** Amounts where there is little room. */
const amounts: Readonly<Record<AmountField, string>> = {
  initialBudget: 'initial budget',
  budget: 'full-year budget',
  executed: 'full-year spending',
};

/** What a fix comes to, where more follows from it. */
export function following(preview: string, cells: number): string {
  return `${preview}; ${cells} more cells follow`;
}

function calculated(field: CalculatedField, row: string): string {
  const names = { sum: 'sum', rate: 'execution rate', executionScore: 'score', score: 'score' } as const;
  if (field === 'totalWeight') return 'sum of weights';
  if (field === 'totalScore') return 'total score';
  if (field === 'grade') return 'grade';
  return `${names[field]} of “${row.replace(/[：:]$/, '')}”`;
}

const ofRows = {
  score: 'score of',
  rate: 'execution rate of',
  weight: 'weight of',
  actual: 'actual result of',
  target: 'target of',
  explanation: 'reason for',
  points: 'weight and score of',
} as const;

const ofForms = {
  executionScore: 'score of the execution rate',
  total: 'total score',
  totalWeight: 'sum of weights',
  grade: 'grade',
  explanations: 'reasons for deviations',
  rateExplanation: 'reason for the low execution rate',
} as const;

/** What is changed in a cell. */
export function changeLabel(label: ChangeLabel): string {
  switch (label.kind) {
    case 'numberIn':
      return `number in ${label.cell}`;
    case 'calculated':
      return calculated(label.field, label.row);
    case 'amount':
      return `${amounts[label.amount]} of “${subject(label.of)}”`;
    case 'executionScore':
    case 'total':
    case 'totalWeight':
    case 'grade':
    case 'explanations':
    case 'rateExplanation':
      return ofForms[label.kind];
    default:
      return `${ofRows[label.kind]} “${subject(label.of)}”`;
  }
}

function preview(what: ChangeLabel, before: string, after: string): string {
  return `${changeLabel(what)}: ${before || nothing} → ${after}`;
}

/** What fixes of findings are called, and what they do. */
export const fixes: FixSentences = {
  change: ({ label, before, after }) => ({ label: `Change to ${after}`, preview: preview(label, before, after) }),
  setFormula: ({ label, before, after }) => ({
    label: 'Enter formula',
    preview: preview(label, before, `formula (${after || nothing})`),
  }),
  unscore: ({ label, before, after }) => ({
    label: 'Change to “—”',
    preview: preview(label, before.join('、'), after),
  }),
  shareOut: ({ category, before, after, weights, kept }) => ({
    label: 'Scale weights',
    preview: `${weights} weights${category === null ? '' : ` of “${category}”`} scaled in proportion, sum ${before} → ${after}${kept.length > 0 ? `; those of “${kept.join('”, “')}” stay, as ignored` : ''}`,
  }),
  shareOutAnew: ({ sections, weights }) => ({
    label: 'Scale weights',
    preview: `${weights} weights scaled in proportion: ${sections.map(({ category, before, after }) => `“${category}” ${before} → ${after}`).join(', ')}`,
  }),
  removeRow: ({ name }) => ({ label: 'Delete this row', preview: `deletes the unused row “${name}”` }),
  emptyRow: ({ name }) => ({
    label: 'Empty this row',
    preview: `empties the unused row “${name}”, the only one of its kind`,
  }),
  draft: () => ({
    label: 'Draft a reason',
    preview: 'enters a beginning; add the cause and the remedy, only then does it count',
  }),
  fitRows: ({ rows, wraps }) => ({
    label: 'Fit row heights',
    preview: `rows made high enough to read: ${rows}${wraps > 0 ? `, cells wrapped: ${wraps}` : ''}; nothing else changes`,
  }),
  widen: ({ columns }) => ({
    label: 'Widen columns',
    preview: `columns made wide enough for their numbers: ${columns}; nothing else changes`,
  }),
};
