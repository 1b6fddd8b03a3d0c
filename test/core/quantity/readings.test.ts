import type { CellValue } from '../../../src/core/cell/cell';
import { readQuantity } from '../../../src/core/quantity/readQuantity';
import readings from './golden/readings.json';
import { notationOf } from './notationOf';

/** [what the cell holds, how it is read, its number format] */
type Case = readonly [value: CellValue | null, reading: string, numberFormat?: string];

const groups = Object.entries(readings) as unknown as (readonly [string, readonly Case[]])[];

describe.each(groups)('%s', (_group, cases) => {
  test.each(cases.map(([value, reading, numberFormat]) => ({ value, reading, numberFormat })))(
    '$value is read as $reading',
    ({ value, reading, numberFormat }) => {
      expect(notationOf(readQuantity({ value, numberFormat }))).toBe(reading);
    },
  );
});

test('the golden file holds at least 300 cells, none of them twice', () => {
  const cells = groups.flatMap(([, cases]) => cases.map(([value, , format]) => JSON.stringify([value, format])));
  expect(new Set(cells).size).toBe(cells.length);
  expect(cells.length).toBeGreaterThanOrEqual(300);
});
