import * as z from 'zod/mini';

/** Numbers that make sense, both ends included. */
export interface Limits {
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
}

/** Characters a reason can be asked to have, by a scheme or by an office. */
export const minReasonLengthLimits: Limits = { min: 1, max: 200, integer: true };

/** A number within limits. */
export function numberWithin({ min, max, integer = false }: Limits) {
  return (integer ? z.int() : z.number()).check(z.gte(min), z.lte(max));
}
