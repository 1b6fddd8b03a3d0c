import type { CalculatedField } from '../../formulas/conversionCell';
import type { AmountField } from '../../form/fields';
import type { Subject } from '../subject';

/** What is changed in a cell, and whose. */
export type ChangeLabel =
  | { readonly kind: 'numberIn'; readonly cell: string }
  | { readonly kind: 'calculated'; readonly field: CalculatedField; readonly row: string }
  | { readonly kind: 'amount'; readonly of: Subject; readonly amount: AmountField }
  | {
      readonly kind: 'score' | 'rate' | 'weight' | 'actual' | 'target' | 'explanation' | 'points';
      readonly of: Subject;
    }
  | { readonly kind: 'executionScore' | 'total' | 'totalWeight' | 'grade' | 'explanations' | 'rateExplanation' };
