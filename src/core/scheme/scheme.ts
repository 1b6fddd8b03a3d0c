import type * as z from 'zod/mini';
import type { schemeDefinition } from './schemeDefinition';

/** A type of data that nobody changes, however deep. */
export type Immutable<T> = T extends object ? { readonly [Key in keyof T]: Immutable<T[Key]> } : T;

/**
 * The scoring rules of a place, as data. Every field has a documented default (财预〔2020〕10号); a province is a table, never an `if`.
 * Rates and shares are fractions (0.98), weights and totals are points.
 */
export type Scheme = Immutable<z.output<typeof schemeDefinition>>;

/** How exceeding a lower-is-better target is scored. */
export type ReverseRule = Scheme['reverse'];
/** What a missed deadline gives. */
export type MissedDeadlineRule = Scheme['missedDeadline'];
/** What a budget of 0 with nothing spent gives. */
export type ZeroBudgetRule = Scheme['execution']['zeroBudget'];
/** A step of a stepped execution score: from this rate on, this share of the weight. */
export type ExecutionStep = NonNullable<Scheme['execution']['steps']>[number];
