import type { CalculatedField } from '../../formulas/adoptCell';
import type { Amount } from '../funds';
import type { Subject } from '../subject';

/** What is changed in a cell, and whose. */
export type ChangeLabel =
  | { readonly kind: 'numberIn'; readonly cell: string }
  | { readonly kind: 'calculated'; readonly field: CalculatedField; readonly row: string }
  | { readonly kind: 'amount'; readonly of: Subject; readonly amount: Amount }
  | {
      readonly kind: 'score' | 'rate' | 'weight' | 'actual' | 'target' | 'explanation' | 'points';
      readonly of: Subject;
    }
  | { readonly kind: 'executionScore' | 'total' | 'totalWeight' | 'grade' | 'explanations' | 'rateExplanation' };
