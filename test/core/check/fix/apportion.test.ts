import Decimal from 'decimal.js';
import fc from '../../../support/property';
import { apportion } from '../../../../src/core/check/fix/apportion';

const share = (weights: readonly number[], total: number) =>
  apportion(
    weights.map((weight) => new Decimal(weight)),
    new Decimal(total),
  )?.map((each) => each.toNumber());

test.each([
  ['equal weights that divide', [8, 8, 8, 8, 8], 50, [10, 10, 10, 10, 10]],
  ['what is left goes to the largest remainders', [15, 15, 30], 50, [13, 12, 25]],
  ['of equal remainders the first goes first', [25, 10, 15, 30, 20], 90, [23, 9, 13, 27, 18]],
  ['weights with decimals keep decimals', [7.5, 7.5, 15], 10, [2.5, 2.5, 5]],
  ['nobody goes empty: hundredths where whole points do not suffice', [1, 1, 98], 40, [0.4, 0.4, 39.2]],
])('%s', (_, weights, total, expected) => {
  expect(share(weights, total)).toEqual(expected);
});

test('without a positive weight there is nothing to share by', () => {
  expect(share([], 50)).toBeUndefined();
  expect(share([10, 0], 50)).toBeUndefined();
  expect(share([10, -1], 50)).toBeUndefined();
});

test('a total finer than hundredths cannot be shared out', () => {
  expect(share([1, 2], 10.005)).toBeUndefined();
});

const weightLists = fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 30 });

test('shares add up to the total, keep the order, and are within one unit of exact proportion', () => {
  fc.assert(
    fc.property(weightLists, fc.constantFrom(1, 4), fc.integer({ min: 31, max: 120 }), (hundredths, scale, total) => {
      const weights = hundredths.map((each) => new Decimal(each * scale).div(100));
      const shares = apportion(weights, new Decimal(total));
      if (!shares) return;
      expect(Decimal.sum(...shares).toNumber()).toBe(total);
      const sum = Decimal.sum(...weights);
      shares.forEach((each, index) => {
        const exact = (weights[index] as Decimal).times(total).div(sum);
        const unit = shares.every((one) => one.isInteger()) ? 1 : 0.01;
        expect(each.minus(exact).abs().lessThan(unit)).toBe(true);
        expect(each.greaterThan(0)).toBe(true);
        shares.forEach((other, at) => {
          if ((weights[at] as Decimal).lessThan(weights[index] as Decimal)) expect(other.lte(each)).toBe(true);
        });
      });
    }),
  );
});
