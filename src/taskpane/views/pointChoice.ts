import Decimal from 'decimal.js';
import type { AssessedIndicator } from '../../core/form/assessIndicator';
import type { AchievementGrade } from '../../core/quantity/quantity';
import type { Scheme } from '../../core/scheme/scheme';
import type { NoScoreCode } from '../../core/scoring/noScore';
import { bandOfGrade, bandOfPoints } from '../../core/scoring/rules/achievementBands';

/** The points a user may choose from for a 定性 indicator. */
export interface PointChoice {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** What stands in the cell, or what the rules give; within the bounds. */
  readonly points: number;
  /** The grade some points stand for. */
  readonly gradeOf: (points: number) => AchievementGrade;
}

const STEP = 0.1;
/** Rows that are filled in and that no rule decides: the user judges, from all the points there are. */
const JUDGED: ReadonlySet<NoScoreCode | null> = new Set([
  'wordDiffers',
  'targetUnrecognized',
  'degreeUnclear',
  'lowerStep',
  'unitMismatch',
  'kindMismatch',
  'late',
  'timeAmbiguous',
  'yearMissing',
  'startUnclear',
]);

/**
 * The points of the band the result falls into; all of them where no rule decides and only the user can tell. Null for an indicator that is calculated, and where the layout has no place for scores.
 */
export function pointChoice(row: AssessedIndicator, scheme: Scheme): PointChoice | null {
  const { outcome, indicator, weight } = row;
  if (!indicator.score || !weight?.greaterThan(0)) return null;
  if (!outcome.band && !JUDGED.has(outcome.noScore?.code ?? null)) return null;
  const band = outcome.band && bandOfGrade(outcome.band.grade, weight, scheme);
  const low = band?.low ?? new Decimal(0);
  const high = !band || band.highIncluded ? (band?.high ?? weight) : Decimal.max(low, band.high.minus(STEP));
  const present = row.score ?? outcome.score ?? high;
  return {
    low: low.toNumber(),
    high: high.toNumber(),
    step: STEP,
    points: Decimal.min(Decimal.max(present, low), high).toNumber(),
    gradeOf: (points) => bandOfPoints(new Decimal(points), weight, scheme).grade,
  };
}
