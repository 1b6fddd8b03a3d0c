import type { Scheme } from '../../src/core/scheme/scheme';
import { defaultScheme } from '../../src/core/scheme/schemes';

/** A scheme of one's own: the total is limited by the execution rate, which is rounded first, and a budget of 0 is a rate of 0. */
export const cappedScheme: Scheme = {
  ...defaultScheme,
  id: 'own-capped',
  name: '本单位方案',
  aliases: [],
  execution: { ...defaultScheme.execution, weight: 20, zeroBudget: 'zero', ratePercentDecimals: 2 },
  scoreDecimals: 1,
  rateCaps: [
    { belowRate: 0.8, maxTotal: 89 },
    { belowRate: 0.6, maxTotal: 59.5 },
  ],
};
