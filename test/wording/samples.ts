import type { ChangeLabel } from '../../src/core/check/fix/changeLabel';
import type { FixAction } from '../../src/core/check/fix/fix';
import { AMOUNTS, seven } from '../core/check/sampleFigures';

/** Every label a changed cell can have. */
export const labelSamples: readonly ChangeLabel[] = [
  { kind: 'numberIn', cell: 'H7' },
  ...(['sum', 'rate', 'executionScore', 'score', 'totalWeight', 'totalScore', 'grade'] as const).map(
    (field): ChangeLabel => ({
      kind: 'calculated',
      field,
      row: '7',
    }),
  ),
  ...AMOUNTS.map((amount): ChangeLabel => ({ kind: 'amount', of: seven, amount })),
  ...(['score', 'rate', 'weight', 'actual', 'target', 'explanation', 'points'] as const).map((kind): ChangeLabel => ({
    kind,
    of: seven,
  })),
  ...(['executionScore', 'total', 'totalWeight', 'grade', 'explanations', 'rateExplanation'] as const).map(
    (kind): ChangeLabel => ({ kind }),
  ),
];

const label: ChangeLabel = { kind: 'score', of: seven };

/** Everything a fix can do; a kind without any does not compile. */
export const fixSamples: { readonly [Kind in FixAction['kind']]: readonly Extract<FixAction, { kind: Kind }>[] } = {
  change: [{ kind: 'change', label, before: '7', after: '8' }],
  setFormula: [
    { kind: 'setFormula', label, before: '7', after: '8' },
    { kind: 'setFormula', label, before: '', after: '' },
  ],
  unscore: [{ kind: 'unscore', label, before: ['7'], after: '—' }],
  shareOut: [
    { kind: 'shareOut', category: '6', before: '7', after: '8', weights: 9, kept: [] },
    { kind: 'shareOut', category: null, before: '7', after: '8', weights: 9, kept: [] },
    { kind: 'shareOut', category: null, before: '7', after: '8', weights: 9, kept: ['6', '5'] },
  ],
  shareOutAnew: [
    {
      kind: 'shareOutAnew',
      sections: [
        { category: '7', before: '7', after: '8' },
        { category: '9', before: '9', after: '8' },
      ],
      weights: 9,
    },
  ],
  removeRow: [{ kind: 'removeRow', name: '7' }],
  emptyRow: [{ kind: 'emptyRow', name: '7' }],
  draft: [{ kind: 'draft' }],
  fitRows: [
    { kind: 'fitRows', rows: 7, wraps: 0 },
    { kind: 'fitRows', rows: 7, wraps: 8 },
  ],
  widen: [{ kind: 'widen', columns: 7 }],
};
