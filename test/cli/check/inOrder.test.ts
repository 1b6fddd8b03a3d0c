import { inOrder } from '../../../src/cli/check/inOrder';
import { asyncItems } from '../../support/asyncItems';

function* numbers(count: number, taken: number[]): Generator<number> {
  for (let number = 0; number < count; number += 1) {
    taken.push(number);
    yield number;
  }
}

test('results come in order, and no more than so many items are begun ahead of the first that is not done', async () => {
  const taken: number[] = [];
  let finishFirst: (() => void) | undefined;
  const first = new Promise<void>((resolve) => (finishFirst = resolve));
  const results = inOrder(asyncItems(numbers(9, taken)), 3, async (number) => {
    if (number === 0) await first;
    return number;
  });

  const next = results.next();
  await new Promise(setImmediate);
  expect(taken).toEqual([0, 1, 2]);

  finishFirst?.();
  expect(await next).toEqual({ done: false, value: 0 });
  const rest: number[] = [];
  for await (const number of results) rest.push(number);
  expect(rest).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});
