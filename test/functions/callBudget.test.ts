import Decimal from 'decimal.js';
import { execRate, indScore } from '../../src/functions/functions';

/** Numbers made while it runs: every one sets its class, whichever that is, and all share one prototype. */
function decimalsMadeBy(run: () => unknown): number {
  let made = 0;
  Object.defineProperty(Decimal.prototype, 'constructor', {
    configurable: true,
    set(this: Decimal, value: unknown) {
      made += 1;
      Object.defineProperty(this, 'constructor', { value, configurable: true, writable: true });
    },
  });
  try {
    run();
  } finally {
    Object.defineProperty(Decimal.prototype, 'constructor', { value: Decimal, configurable: true, writable: true });
  }
  return made;
}

/** What is reached: whoever goes beyond says why in docs/performance.md. */
test.each([
  ['a target that is missed', () => indScore('≥95.5%', '93.25%', 12), { first: 19, again: 13 }],
  ['a target that is met', () => indScore('120个', '131个', 8), { first: 12, again: 8 }],
  ['a limit that is exceeded', () => indScore('≤90万元', '91.5万元', 10), { first: 25, again: 19 }],
  ['a word', () => indScore('按时完成', '按时完成', 6), { first: 10, again: 8 }],
  ['a rate', () => execRate(215.5, 203.25), { first: 9, again: 5 }],
])('%s is scored with few numbers: first those that are read, then no more than are reckoned', (_, run, budget) => {
  expect(decimalsMadeBy(run)).toBeLessThanOrEqual(budget.first);
  expect(decimalsMadeBy(run)).toBeLessThanOrEqual(budget.again);
});

test('numbers are counted', () => {
  expect(decimalsMadeBy(() => new Decimal(1).plus(new Decimal(2)))).toBeGreaterThan(2);
});
