import type { RowNoScore } from '../core/form/rowNoScore';
import type { AchievementGrade, Quantity } from '../core/quantity/quantity';
import type { Nature } from '../core/scoring/nature';
import type { NoRate } from '../core/scoring/outcome';
import type { ScoreStep } from '../core/scoring/scoreStep';
import type { Language, Messages } from './language';
import { inLanguages } from './language';
import { quantityText } from './quantityText';
import { noScoreText, stepText } from './scoreSentences';
import { quantityWords as chineseQuantities } from './zh-CN/quantities';
import * as chineseTerms from './zh-CN/scoreTerms';
import { scoreSentences as chinese } from './zh-CN/scoring';

const sentences = inLanguages(chinese, ({ scoring }) => scoring.scoreSentences);
const quantities = inLanguages(chineseQuantities, (english) => english.quantities.quantityWords);
const terms = inLanguages<Pick<Messages<typeof chineseTerms>, 'natureMeanings' | 'gradeNames'>>(
  chineseTerms,
  ({ scoreTerms }) => scoreTerms,
);

/** A step of a score in words: '90/95 × 10 = 9.47'. */
export function sayStep(step: ScoreStep, language: Language): string {
  return stepText(step, sentences[language]);
}

/** Why a row has no score, and what to do. */
export function sayNoScore(noScore: RowNoScore, language: Language): string {
  return noScoreText(noScore, sentences[language]);
}

/** Why there is no 执行率, and what to do. */
export function sayNoRate(noRate: NoRate, language: Language): string {
  return sentences[language].noRate[noRate];
}

/** What a cell was read as: '不低于 95%'. */
export function sayQuantity(quantity: Quantity, language: Language): string {
  return quantityText(quantity, quantities[language]);
}

/** What a nature means, in a few words: '正向（越大越好）'. */
export function sayNature(nature: Nature, language: Language): string {
  return terms[language].natureMeanings[nature];
}

/** The name of a grade of a qualitative result. */
export function sayGrade(grade: AchievementGrade, language: Language): string {
  return terms[language].gradeNames[grade];
}
