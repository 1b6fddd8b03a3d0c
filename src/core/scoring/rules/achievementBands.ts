import type Decimal from 'decimal.js';
import type { AchievementGrade } from '../../quantity/quantity';
import type { Scheme } from '../../scheme/scheme';
import { exact } from '../exact';

/** The points a grade of a qualitative result allows. */
export interface AchievementBand {
  readonly grade: AchievementGrade;
  readonly low: Decimal;
  readonly high: Decimal;
  /** Only the highest band includes its upper bound. */
  readonly highIncluded: boolean;
}

/**
 * The three bands, highest first, with w = weight: 达成 [0.8w, w], 部分达成 [0.6w, 0.8w), 未达成 [0, 0.6w); the bounds are
 * the scheme's (湖北 0.5).
 */
export function achievementBands(weight: Decimal, scheme: Scheme): readonly AchievementBand[] {
  const { achievedFloor, partlyFloor } = scheme.qualitative;
  const w = exact(weight);
  return [
    { grade: 'achieved', low: w.times(achievedFloor), high: w, highIncluded: true },
    { grade: 'partly', low: w.times(partlyFloor), high: w.times(achievedFloor), highIncluded: false },
    { grade: 'missed', low: exact(0), high: w.times(partlyFloor), highIncluded: false },
  ];
}

/** The band of a grade. */
export function bandOfGrade(grade: AchievementGrade, weight: Decimal, scheme: Scheme): AchievementBand {
  const band = achievementBands(weight, scheme).find((candidate) => candidate.grade === grade);
  if (!band) throw new RangeError(`No band for ${grade}`);
  return band;
}

/** The band that points between 0 and the weight fall into. */
export function bandOfPoints(points: Decimal, weight: Decimal, scheme: Scheme): AchievementBand {
  const band = achievementBands(weight, scheme).find((candidate) => points.gte(candidate.low));
  if (!band) throw new RangeError(`No band for ${points.toFixed()} points`);
  return band;
}

/** Whether points lie within a band. */
export function isInBand(points: Decimal, band: AchievementBand): boolean {
  return points.gte(band.low) && (band.highIncluded ? points.lte(band.high) : points.lt(band.high));
}
