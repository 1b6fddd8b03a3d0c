import Decimal from 'decimal.js';
import type { Scheme } from '../scheme/scheme';
import { exact, roundHalfUp } from './exact';

/** What all 分值 of a form come to, and the most 总分 can be. */
export const FULL_SCORE = 100;

/** The highest total an execution rate (a fraction) allows; null when the scheme sets no limit for it. */
function rateCap(rate: Decimal, scheme: Scheme): number | null {
  const limits = scheme.rateCaps.filter((cap) => rate.lt(cap.belowRate)).map((cap) => cap.maxTotal);
  return limits.length === 0 ? null : Math.min(...limits);
}

/** 总分: Σ of the scores, rounded half up, not above what the execution rate (a fraction) allows under the scheme. */
export function totalScore(scores: readonly Decimal[], rate: Decimal | null, scheme: Scheme): Decimal {
  const sum = scores.reduce((total, score) => total.plus(score), exact(0));
  const total = roundHalfUp(sum, scheme.scoreDecimals);
  const cap = rate ? rateCap(rate, scheme) : null;
  return cap === null ? total : Decimal.min(total, cap);
}

/** 优, 良, 中 or 差: the highest grade whose lower bound the total (points out of 100) reaches. */
export function gradeOf(total: Decimal, scheme: Scheme): string {
  const reached = scheme.grades.find((grade) => total.gte(grade.from));
  return (reached ?? scheme.grades.at(-1))?.name ?? '';
}

/** Longer words for the grades of the ministry's forms. */
const LONG_WORDS: Readonly<Record<string, string>> = { 优秀: '优', 良好: '良', 中等: '中', 较差: '差' };

/** Whether two words name the same grade: 优 and 优秀 do. */
export function isSameGrade(left: string, right: string): boolean {
  return shortWord(left) === shortWord(right);
}

/** Whether a word names one of the scheme's grades. */
export function isGradeOf(word: string, { grades }: Scheme): boolean {
  return grades.some(({ name }) => isSameGrade(word, name));
}

function shortWord(word: string): string {
  const trimmed = word.trim();
  return LONG_WORDS[trimmed] ?? trimmed;
}
