import { isBlankCell, textIn } from '../../form/cellState';
import { usedRows } from '../fullScores';
import { foundInRow } from '../place';
import type { AtIndicator } from '../place';
import type { Rule } from '../rule';

interface Figures {
  readonly text: string;
}

/** 分值 that is no number above 0. */
export const weightInvalid: Rule<'weight.invalid', Figures, AtIndicator> = {
  code: 'weight.invalid',
  severity: 'error',
  basis: 'printedForm',
  misledByNumber: 'cell',
  find: ({ assessment }) =>
    usedRows(assessment).flatMap((row) => {
      const cell = row.indicator.weight;
      if (!cell || isBlankCell(cell) || row.weight?.greaterThan(0)) return [];
      return [foundInRow(row, cell, { text: textIn(cell) })];
    }),
};
