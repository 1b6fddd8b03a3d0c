import { hubei, jiangxi, zhejiang } from '../../../../src/core/scheme/builtin/variants';
import type { Scheme } from '../../../../src/core/scheme/scheme';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import { executionRate } from '../../../../src/core/scoring/executionRate';
import { executionScore } from '../../../../src/core/scoring/executionScore';
import { exact } from '../../../../src/core/scoring/exact';
import { plainExecutionRate, plainExecutionScore } from '../../../../src/core/sheet/plainFormulas/plainExecution';
import { calculate } from './calculate';

const AMOUNTS: readonly (readonly [budget: number | string, executed: number | string])[] = [
  [55, 55],
  [90, 89.974],
  [123.45, 99.32],
  [8, 4.8],
  [10, 8],
  [3, 1],
  [20, 25],
  [0, 0],
  [0, 5],
  [-1, 5],
  [55, ''],
  ['', 55],
];

const twoDecimals: Scheme = { ...defaultScheme, execution: { ...defaultScheme.execution, ratePercentDecimals: 2 } };

describe.each([defaultScheme, hubei, jiangxi, zhejiang, twoDecimals])(
  'the plain execution formulas of $name',
  (scheme) => {
    const rates = AMOUNTS.map(([budget, executed]) => executionRate({ value: budget }, { value: executed }, scheme));

    it('give the rate the rules give, and nothing where there is none', async () => {
      const results = await calculate(
        AMOUNTS.map((cells, row) => ({ cells, formula: plainExecutionRate(`A${row + 1}`, `B${row + 1}`, scheme) })),
      );

      const expected = rates.map(({ rate }) => rate?.toNumber() ?? '');
      results.forEach((result, row) => {
        if (typeof expected[row] === 'number') expect(result).toBeCloseTo(expected[row], 12);
        else expect(result).toBe('');
      });
    });

    it('give the points the rules give', async () => {
      const results = await calculate(
        AMOUNTS.map((cells, row) => ({
          cells: [...cells, scheme.execution.weight],
          formula: plainExecutionScore(`A${row + 1}`, `B${row + 1}`, `C${row + 1}`, scheme),
        })),
      );

      const weight = exact(scheme.execution.weight);
      expect(results).toEqual(rates.map((rate) => executionScore(rate, weight, scheme)?.toNumber() ?? ''));
    });
  },
);
