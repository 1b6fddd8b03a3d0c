import Decimal from 'decimal.js';

/** Points two scores may differ by and still be the same: rounding a rate before the score moves it by a hundredth. */
export const SCORE_TOLERANCE = new Decimal('0.01');
