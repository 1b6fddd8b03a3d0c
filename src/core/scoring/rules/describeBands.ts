import type Decimal from 'decimal.js';
import { gradeNames, scoreSteps } from '../../messages/scoring';
import type { Scheme } from '../../scheme/scheme';
import { plainNumber } from '../exact';
import type { AchievementBand } from './achievementBands';
import { achievementBands } from './achievementBands';

/** The band as users read it: '部分达成年度指标并具有一定效果 9～12 分（不含 12）'. */
export function describeBand({ grade, low, high, highIncluded }: AchievementBand): string {
  return scoreSteps.band(gradeNames[grade], plainNumber(low), plainNumber(high), highIncluded);
}

/** The bands of all three grades in one line. */
export function describeBands(weight: Decimal, scheme: Scheme): string {
  return achievementBands(weight, scheme).map(describeBand).join('，');
}
