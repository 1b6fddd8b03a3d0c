import type Decimal from 'decimal.js';
import type { NoScore } from '../scoring/noScore';
import type { NoRate } from '../scoring/outcome';

/** Why a formula of ours would give no result in a cell; `src/wording` says it. */
export type ConversionObstacle =
  | { readonly kind: 'noScore'; readonly noScore: NoScore }
  | { readonly kind: 'noRate'; readonly noRate: NoRate }
  | FormulaObstacle;

/** The same where it is not scoring that says it. */
export type FormulaObstacle =
  /** The form has no weights, or something the calculation needs is still empty. */
  | { readonly kind: 'noWeights' | 'unfilled' }
  /** Numbers the calculation needs are written as texts. */
  | { readonly kind: 'textNumbers' }
  | { readonly kind: 'notANumber'; readonly text: string }
  /** The cell at this A1 address shows an error. */
  | { readonly kind: 'errorIn'; readonly cell: string };

/** What a formula would show: a number, a word (a grade), nothing (as long as something is missing), or no result, and why. */
export type FormulaResult =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'none'; readonly obstacle: ConversionObstacle };

/** Shows nothing, as something it needs is not filled in yet. */
export const EMPTY_RESULT: FormulaResult = { kind: 'empty' };

/** A result that is a number. */
export function numberResult(value: Decimal): FormulaResult {
  return { kind: 'number', value };
}

/** No result, and why. */
export function noResult(obstacle: ConversionObstacle): FormulaResult {
  return { kind: 'none', obstacle };
}
