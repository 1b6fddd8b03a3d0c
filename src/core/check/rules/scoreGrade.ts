import type Decimal from 'decimal.js';
import { textIn } from '../../form/cellState';
import { isGradeOf, isSameGrade } from '../../scoring/grade';
import { textChange } from '../fix/change';
import { changeDraft } from '../fix/changeDraft';
import { restoredFormula } from '../fix/restoredFormula';
import { foundAt } from '../place';
import type { AtForm } from '../place';
import type { Rule } from '../rule';
import { scoreTotal } from './scoreTotal';

interface Figures {
  readonly printed: string;
  readonly total: Decimal;
  readonly grade: string;
}

/** A grade beside the total that the total does not give; words the scheme has no grade for are nobody's to judge. */
export const scoreGrade: Rule<'score.grade', Figures, AtForm> = {
  code: 'score.grade',
  severity: 'warning',
  basis: 'grades',
  dependsOnScheme: true,
  misledByNumber: 'result',
  find: ({ form, scheme, assessment: { grade, total } }) => {
    const printed = textIn(form.grade);
    if (!form.grade || !grade || !total || !isGradeOf(printed, scheme) || isSameGrade(printed, grade)) return [];
    return [foundAt(form.grade, { printed, total, grade })];
  },
  fix: {
    after: [scoreTotal],
    /** By its formula on a form that is calculated. */
    draft: ({ at: { cell }, figures: { grade } }, context) =>
      restoredFormula(cell, context)?.draft ?? changeDraft(cell, textChange(cell, { kind: 'grade' }, grade)),
  },
};
