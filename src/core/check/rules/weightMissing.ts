import { isBlankCell } from '../../form/cellState';
import { isErrorCell } from '../../form/isErrorCell';
import { usedRows } from '../fullScores';
import { foundInRow } from '../place';
import type { AtIndicator, NoFigures } from '../place';
import type { Rule } from '../rule';

/** Every indicator that takes part has a weight. */
export const weightMissing: Rule<'weight.missing', NoFigures, AtIndicator> = {
  code: 'weight.missing',
  severity: 'error',
  basis: 'printedForm',
  passesOver: 'row',
  find: ({ assessment }) =>
    usedRows(assessment).flatMap((row) => {
      const cell = row.indicator.weight;
      return cell && isBlankCell(cell) && !isErrorCell(cell) ? [foundInRow(row, cell, {})] : [];
    }),
};
