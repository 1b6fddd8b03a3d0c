import type Decimal from 'decimal.js';
import type { Scheme } from '../scheme/scheme';

/** 优, 良, 中 or 差: the highest grade whose lower bound the total (points out of 100) reaches. */
export function gradeOf(total: Decimal, scheme: Scheme): string {
  const reached = scheme.grades.find((grade) => total.gte(grade.from));
  return (reached ?? scheme.grades.at(-1))?.name ?? '';
}
