import { foundCells } from '../foundCells';
import type { AtForm } from '../place';
import type { Rule } from '../rule';

interface Figures {
  readonly cells: readonly string[];
}

/** Numbers that do not fit their columns. */
export const formNarrow: Rule<'form.narrow', Figures, AtForm> = {
  code: 'form.narrow',
  severity: 'warning',
  basis: 'print',
  findInFit: (_, fit) => foundCells(fit?.cutNumbers ?? [], (cells) => ({ cells })),
  fix: {
    after: 'onRequest',
    /** Columns wide enough for the numbers of the form. */
    draft: (_, { fit }) => {
      const widths = fit?.sizes.widths ?? [];
      if (widths.length === 0) return null;
      const action = { kind: 'widen', columns: widths.length } as const;
      return { action, changes: [], sizes: { heights: [], wraps: [], widths }, automatic: false };
    },
  },
};
