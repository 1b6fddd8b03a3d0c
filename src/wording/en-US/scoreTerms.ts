import type { AchievementGrade } from '../../core/quantity/quantity';
import type { Nature } from '../../core/scoring/nature';

/** What a nature means, in a few words. */
export const natureMeanings: Readonly<Record<Nature, string>> = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  equal: 'Equal to the target',
  range: 'Within the range',
  time: 'On time',
  qualitative: 'Qualitative (by degree of achievement)',
};

/** The three grades of a qualitative result. */
export const gradeNames: Readonly<Record<AchievementGrade, string>> = {
  achieved: 'Achieved',
  partly: 'Partly achieved with some effect',
  missed: 'Not achieved, with little effect',
};
