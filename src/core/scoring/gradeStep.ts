import { normalizeText } from '../quantity/normalizeText';

/** The five steps and their other names, the best first. */
const STEPS: readonly (readonly string[])[] = [
  ['优', '优秀'],
  ['良', '良好'],
  ['中', '中等', '一般', '中(一般)'],
  ['低', '较差', '低(一般)'],
  ['差'],
];

/** The step an answer names (0 for 优), and whether it is said that a better one will do (良及以上); null for other words. */
export function gradeStep(text: string): { readonly rank: number; readonly orBetter: boolean } | null {
  const plain = normalizeText(text);
  const word = plain.replace(/[及或]?以上$/, '');
  const rank = STEPS.findIndex((names) => names.includes(word));
  return rank < 0 ? null : { rank, orBetter: word !== plain };
}
