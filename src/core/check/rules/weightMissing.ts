import { isBlankCell } from '../../form/cellState';
import { isErrorCell } from '../../form/isErrorCell';
import { usedRows } from '../fullScores';
import { foundInRow } from '../place';
import type { AtIndicator, NoFigures } from '../place';
import type { Rule } from '../rule';
import { sharedPoints } from '../sharedPoints';

/** Indicators that take part without 分值, neither their own nor one that was merged over several rows. */
export const weightMissing: Rule<'weight.missing', NoFigures, AtIndicator> = {
  code: 'weight.missing',
  severity: 'error',
  basis: 'printedForm',
  passesOver: 'row',
  find: (context) => {
    if (sharedPoints(context).length > 0) return [];
    return usedRows(context.assessment).flatMap((row) => {
      const cell = row.indicator.weight;
      return cell && isBlankCell(cell) && !isErrorCell(cell) ? [foundInRow(row, cell, {})] : [];
    });
  },
};
