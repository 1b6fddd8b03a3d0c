import { textIn } from '../form/cellState';
import { checkMessages } from '../messages/checks';
import { isGradeOf, isSameGrade } from '../scoring/grade';
import type { CheckContext } from './checkContext';
import type { Finding } from './finding';
import { makeFinding } from './makeFinding';

/** A grade beside the total that the total does not give; words the scheme has no grade for are nobody's to judge. */
export function gradeChecks({ form, scheme, assessment }: CheckContext): Finding[] {
  const printed = textIn(form.grade);
  const { grade, total } = assessment;
  if (!form.grade || !grade || !total || !isGradeOf(printed, scheme) || isSameGrade(printed, grade)) return [];
  return [makeFinding('score.grade', form.grade, '', checkMessages.scoreGrade(printed, total, grade))];
}
