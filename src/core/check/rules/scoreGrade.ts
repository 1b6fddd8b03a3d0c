import type Decimal from 'decimal.js';
import { textIn } from '../../form/cellState';
import { isGradeOf, isSameGrade } from '../../scoring/totalScore';
import { dueInCell } from '../due';
import { textChange } from '../fix/change';
import { changeDraft } from '../fix/changeDraft';
import { restoredFormula } from '../fix/restoredFormula';
import { foundAt } from '../place';
import type { AtForm } from '../place';
import type { Rule } from '../rule';
import { scoreTotal } from './scoreTotal';

type Figures =
  | { readonly case: 'wrong'; readonly printed: string; readonly total: Decimal; readonly grade: string }
  /** Nothing can be graded yet. */
  | { readonly case: 'tooSoon'; readonly printed: string };

/** A grade beside the total that the total does not give, or that nothing has yet; words the scheme has no grade for are nobody's to judge. */
export const scoreGrade: Rule<'score.grade', Figures, AtForm> = {
  code: 'score.grade',
  severity: 'warning',
  basis: 'grades',
  dependsOnScheme: true,
  misledByNumber: 'result',
  due: (figures) => (figures.case === 'wrong' ? dueInCell(figures.grade) : null),
  find: ({ form, scheme, assessment: { grade, total } }) => {
    const printed = textIn(form.grade);
    if (!form.grade || !isGradeOf(printed, scheme)) return [];
    if (!grade || !total) return [foundAt(form.grade, { case: 'tooSoon', printed } as const)];
    return isSameGrade(printed, grade) ? [] : [foundAt(form.grade, { case: 'wrong', printed, total, grade } as const)];
  },
  fix: {
    after: [scoreTotal],
    /** By its formula on a form that is calculated. */
    draft: ({ at: { cell }, figures }, context) =>
      figures.case === 'tooSoon'
        ? null
        : (restoredFormula(cell, context)?.draft ??
          changeDraft(cell, textChange(cell, { kind: 'grade' }, figures.grade))),
  },
};
