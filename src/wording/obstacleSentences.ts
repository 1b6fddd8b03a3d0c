import type { AdoptObstacle } from '../core/formulas/adoptObstacle';

/** Why a formula would give no result, for a kind of reason that scoring does not say. */
export type FormulaObstacle = Exclude<AdoptObstacle, { readonly kind: 'noScore' | 'noRate' }>;

/** A sentence for each of these kinds. */
export type ObstacleSentences = {
  readonly [Kind in FormulaObstacle['kind']]: (obstacle: FormulaObstacle & { readonly kind: Kind }) => string;
};
