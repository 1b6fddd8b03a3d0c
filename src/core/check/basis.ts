import type { Scheme } from '../scheme/scheme';

/** What findings rest on: a paper, the form as printed, the scheme, plain arithmetic, or no more than usage. */
export type Basis =
  | 'weights'
  | 'printedForm'
  | 'schemeRules'
  | 'deviations'
  | 'amounts'
  | 'arithmetic'
  | 'excel'
  | 'usage'
  | 'print'
  | 'indicators'
  | 'printedFormulas'
  | 'executionRate'
  | 'budget'
  | 'zeroBudget'
  | 'scoredTotal'
  | 'scoreLimit'
  | 'fullScore'
  | 'results'
  | 'formYear'
  | 'budgetChange'
  | 'grades';

/** What a finding rests on, with the scheme where the scheme decides. */
export interface FindingBasis {
  readonly basis: Basis;
  readonly scheme: Pick<Scheme, 'name' | 'source'> | null;
}
