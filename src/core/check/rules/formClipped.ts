import { foundCells } from '../foundCells';
import type { AtForm } from '../place';
import type { Rule } from '../rule';

interface Figures {
  /** Texts that are cut, or that even the highest row cannot show. */
  readonly case: 'cut' | 'tooLong';
  readonly cells: readonly string[];
}

/** Texts that are not shown whole. */
export const formClipped: Rule<'form.clipped', Figures, AtForm> = {
  code: 'form.clipped',
  severity: 'warning',
  basis: 'print',
  findInFit: (_, fit) => {
    if (!fit) return [];
    const tooLong = new Set(fit.tooLong.map(({ address }) => address));
    const cut = fit.cutTexts.filter(({ address }) => !tooLong.has(address));
    return [
      ...foundCells(cut, (cells) => ({ case: 'cut', cells }) as const),
      ...foundCells(fit.tooLong, (cells) => ({ case: 'tooLong', cells }) as const),
    ];
  },
  fix: {
    after: 'onRequest',
    /** Rows high enough for the texts of the form; where no row can be, nothing more is to be done. */
    draft: (_, { fit }) => {
      const { heights, wraps } = fit?.sizes ?? { heights: [], wraps: [] };
      if (heights.length + wraps.length === 0) return null;
      const action = { kind: 'fitRows', rows: heights.length, wraps: wraps.length } as const;
      return { action, changes: [], sizes: { heights, wraps, widths: [] }, automatic: false };
    },
  },
};
