import Decimal from 'decimal.js';
import { exact } from '../../scoring/exact';

const WHOLE = new Decimal(1);
const HUNDREDTH = new Decimal('0.01');

/**
 * Shares out a total in proportion to positive weights, by largest remainders: they add up to it exactly, and none is further
 * than one unit from its exact share. In whole points where weights and total are whole and nobody goes empty, else in
 * hundredths. Null where that is impossible too.
 */
export function apportion(weights: readonly Decimal[], total: Decimal): Decimal[] | null {
  if (weights.length === 0 || !weights.every((weight) => weight.greaterThan(0))) return null;
  const units = [...weights, total].every((value) => value.isInteger()) ? [WHOLE, HUNDREDTH] : [HUNDREDTH];
  for (const unit of units) {
    const shares = inUnits(weights, total, unit);
    if (shares?.every((share) => share.greaterThan(0))) return shares;
  }
  return null;
}

function inUnits(weights: readonly Decimal[], total: Decimal, unit: Decimal): Decimal[] | null {
  const whole = total.div(unit);
  if (!whole.isInteger()) return null;
  const sum = Decimal.sum(...weights);
  const exactShares = weights.map((weight) => exact(weight).times(whole).div(sum));
  const floors = exactShares.map((share) => share.floor());
  const left = whole.minus(Decimal.sum(...floors)).toNumber();
  const byRemainder = exactShares
    .map((share, index) => ({ index, remainder: share.minus(share.floor()) }))
    .sort((a, b) => b.remainder.comparedTo(a.remainder) || a.index - b.index);
  const getsExtraUnit = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return floors.map((floor, index) => new Decimal(getsExtraUnit.has(index) ? floor.plus(1) : floor).times(unit));
}
