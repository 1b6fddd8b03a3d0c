import { calculate } from './calculate';
import { crossedRows, goldenRows, plainLines, plainRows, unitRows } from './plainRows';

/** Rows with points without which the test says little. */
const MIN_SCORED = 60;

describe('a row of which it is said that Excel alone gives the same', () => {
  it.each([
    ['published and golden pairs', goldenRows()],
    ['figures with units', unitRows()],
    ['every spelling against every other, a part of them', crossedRows()],
  ])('does so: %s', async (_, rows) => {
    const plain = plainRows(rows);
    const shown = await calculate(plainLines(plain));
    expect(plain.filter(({ score }) => score !== '').length).toBeGreaterThan(MIN_SCORED);
    const differing = plain.flatMap(({ scheme, ...row }, index) =>
      shown[index] === row.score ? [] : [{ ...row, scheme: scheme.name, shown: shown[index] }],
    );
    expect(differing).toEqual([]);
  });
});
