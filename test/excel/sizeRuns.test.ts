import fc from 'fast-check';
import { sizeRuns } from '../../src/excel/sizeRuns';

test('neighbours of equal size form one run, equal sizes apart do not', () => {
  expect(sizeRuns([9, 9, 20, 9])).toEqual([
    { start: 0, count: 2, size: 9 },
    { start: 2, count: 1, size: 20 },
    { start: 3, count: 1, size: 9 },
  ]);
});

test('no sizes give no runs', () => {
  expect(sizeRuns([])).toEqual([]);
});

test('runs laid end to end give the sizes back, with no two neighbours alike', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3 })), (sizes) => {
      const runs = sizeRuns(sizes);
      expect(runs.flatMap(({ count, size }) => Array<number>(count).fill(size))).toEqual(sizes);
      runs.forEach((run, index) => expect(run.size).not.toBe(runs[index - 1]?.size));
    }),
  );
});
