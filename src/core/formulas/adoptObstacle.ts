import type { NoScore } from '../scoring/noScore';
import type { NoRate } from '../scoring/outcome';

/** Why a formula of ours would give no result in a cell; `src/wording` says it. */
export type AdoptObstacle =
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
