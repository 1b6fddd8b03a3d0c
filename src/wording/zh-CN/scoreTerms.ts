import type { AchievementGrade } from '../../core/quantity/quantity';
import type { Nature } from '../../core/scoring/nature';

/** Names of the natures as users know them. */
export const natureNames: Readonly<Record<Nature, string>> = {
  higher: '正向',
  lower: '反向',
  equal: '等于',
  range: '区间',
  time: '时效',
  qualitative: '定性',
};

/** What a nature means, in a few words. */
export const natureMeanings: Readonly<Record<Nature, string>> = {
  higher: '正向（越大越好）',
  lower: '反向（越小越好）',
  equal: '等于（达到目标）',
  range: '区间（落在范围内）',
  time: '时效（按期完成）',
  qualitative: '定性（按达成程度）',
};

/** The three grades of a qualitative result. */
export const gradeNames: Readonly<Record<AchievementGrade, string>> = {
  achieved: '达成年度指标',
  partly: '部分达成年度指标并具有一定效果',
  missed: '未达成年度指标且效果较差',
};
