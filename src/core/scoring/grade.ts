import type Decimal from 'decimal.js';
import type { Scheme } from '../scheme/scheme';

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
