import type Decimal from 'decimal.js';
import type { AdoptObstacle } from './adoptObstacle';

/** What a formula would show: a number, a word (a grade), nothing (as long as something is missing), or no result, and why. */
export type FormulaResult =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'none'; readonly obstacle: AdoptObstacle };

/** Shows nothing, as something it needs is not filled in yet. */
export const EMPTY_RESULT: FormulaResult = { kind: 'empty' };

/** A result that is a number. */
export function numberResult(value: Decimal): FormulaResult {
  return { kind: 'number', value };
}

/** No result, and why. */
export function noResult(obstacle: AdoptObstacle): FormulaResult {
  return { kind: 'none', obstacle };
}
