import { plainPercent } from '../../core/scoring/exact';
import { indicatorSubject } from '../../core/check/subject';
import type { Assessment } from '../../core/form/assessForm';
import { isSettled } from '../../core/form/isSettled';
import { checkPageMessages, termMessages } from '../../wording/pane';
import type { Language } from '../../wording/language';
import { saySubject } from '../../wording/sayFinding';
import { sayNoRate } from '../../wording/sayScore';
import { plain } from './numbers';

/** The points of a form, ready to show; '' where there is nothing yet. */
export interface ScoreView {
  readonly total: string;
  readonly grade: string;
  /** Why there is no grade yet, in words; '' when there is one. */
  readonly gradeMessage: string;
  readonly executionRate: string;
  /** Why there is no execution rate, in words. */
  readonly rateMessage: string;
}

/** The points of a form in words and figures. */
export function scoreView(assessment: Assessment, language: Language): ScoreView {
  const { total, grade, executionRate } = assessment;
  return {
    total: total ? plain(total) : '',
    grade: grade === null ? '' : termMessages[language].named(grade),
    gradeMessage: grade ? '' : gradeMessage(assessment, language),
    executionRate: executionRate.rate ? plainPercent(executionRate.rate) : '',
    rateMessage: executionRate.noRate ? sayNoRate(executionRate.noRate, language) : '',
  };
}

/** Rows named before the others are only counted. */
const NAMED_ROWS = 3;

function gradeMessage(assessment: Assessment, language: Language): string {
  const { total, totalWeight, hasWeights } = assessment;
  const open = openPlaces(assessment, language);
  if (open.length > 0) {
    return checkPageMessages[language].openRows(open.slice(0, NAMED_ROWS), Math.max(0, open.length - NAMED_ROWS));
  }
  if (!total) return checkPageMessages[language][isWithoutPoints(assessment) ? 'noPoints' : 'unscored']();
  if (hasWeights && !totalWeight?.equals(100)) return checkPageMessages[language].weightsFirst();
  if (total.greaterThan(100)) return checkPageMessages[language].tooManyPoints();
  return checkPageMessages[language].unscoredRows(unscoredPlaces(assessment));
}

/** Whether a form has no place for points, as those of 转移支付 区域 have none. */
function isWithoutPoints({ rows }: Assessment): boolean {
  return rows.length > 0 && rows.every(({ indicator }) => !indicator.weight && !indicator.score);
}

/** How many rows, and 预算执行率, have no score that a grade could go by. */
function unscoredPlaces({ rows, executionScore }: Assessment): number {
  return rows.filter((row) => !isSettled(row)).length + (executionScore === null ? 1 : 0);
}

/** What ought to have a score and has none, with its cell. */
function openPlaces(
  { openExecution, openRows }: Assessment,
  language: Language,
): { readonly title: string; readonly cell: string }[] {
  const execution = openExecution
    ? [{ title: checkPageMessages[language].executionRate(), cell: openExecution.address }]
    : [];
  const rows = openRows.flatMap(({ indicator }) =>
    indicator.score
      ? [{ title: saySubject(indicatorSubject(indicator), language), cell: indicator.score.address }]
      : [],
  );
  return [...execution, ...rows];
}
