import { labelText } from '../../cellText';
import { textIn } from '../../form/cellState';
import { usedRows } from '../fullScores';
import { foundInRow } from '../place';
import type { AtIndicator } from '../place';
import type { Rule } from '../rule';

/** '指标1:' before a name. */
const NUMBERED = /^指标\d*[:.、]?/;

interface Figures {
  /** The cell of the first indicator of the name. */
  readonly other: string;
}

/** Each 三级指标 once. */
export const indicatorDuplicate: Rule<'indicator.duplicate', Figures, AtIndicator> = {
  code: 'indicator.duplicate',
  severity: 'warning',
  basis: 'indicators',
  passesOver: 'row',
  find: ({ assessment }) => {
    const first = new Map<string, string>();
    return usedRows(assessment).flatMap((row) => {
      const { name } = row.indicator;
      const key = labelText(textIn(name)).replace(NUMBERED, '');
      const other = first.get(key);
      if (other === undefined) first.set(key, name.address);
      return key === '' || other === undefined || other === name.address ? [] : [foundInRow(row, name, { other })];
    });
  },
};
