import { labelText } from '../../cell/cellText';
import { withoutNumber } from '../../form/placeholders';
import { textIn } from '../../form/cellState';
import { usedRows } from '../fullScores';
import { foundInRow } from '../place';
import type { AtIndicator } from '../place';
import type { Rule } from '../rule';

interface Figures {
  /** The cell of the first indicator of the name. */
  readonly other: string;
}

/** 三级指标 of the same name, each after the first. */
export const indicatorDuplicate: Rule<'indicator.duplicate', Figures, AtIndicator> = {
  code: 'indicator.duplicate',
  severity: 'warning',
  basis: 'indicators',
  passesOver: 'row',
  acceptable: () => 'sameName',
  find: ({ assessment }) => {
    const first = new Map<string, string>();
    return usedRows(assessment).flatMap((row) => {
      const { name } = row.indicator;
      const key = withoutNumber(labelText(textIn(name)));
      const other = first.get(key);
      if (other === undefined) first.set(key, name.address);
      return key === '' || other === undefined || other === name.address ? [] : [foundInRow(row, name, { other })];
    });
  },
};
