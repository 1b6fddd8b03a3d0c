import { FULL_SCORE } from '../../scoring/totalScore';
import type Decimal from 'decimal.js';
import { dueAsSum } from '../due';
import { allWeightsDraft } from '../fix/weightsDraft';
import { foundAt } from '../place';
import type { AtForm } from '../place';
import type { Rule } from '../rule';
import { weightSection } from './weightSection';

interface Figures {
  readonly total: Decimal;
}

/** 分值 of all rows that do not come to 100. A form without a column for them has none to check. */
export const weightTotal: Rule<'weight.total', Figures, AtForm> = {
  code: 'weight.total',
  severity: 'error',
  basis: 'weights',
  passesOver: 'form',
  misledByNumber: 'weights',
  due: () => dueAsSum(String(FULL_SCORE)),
  find: ({ form, assessment }) => {
    const { rows, totalWeight } = assessment;
    if (!rows.some(({ indicator }) => indicator.weight !== null)) return [];
    const cell = form.totalWeight ?? rows.at(-1)?.indicator.weight;
    // Without one of its terms a sum says nothing.
    if (!cell || !totalWeight || totalWeight.equals(FULL_SCORE)) return [];
    return [foundAt(cell, { total: totalWeight })];
  },
  fix: { after: [weightSection], draft: (_, context) => allWeightsDraft(context) },
};
