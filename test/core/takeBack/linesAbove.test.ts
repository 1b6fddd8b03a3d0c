import { linesAbove } from '../../../src/core/takeBack/linesAbove';
import type { CellValue } from '../../../src/core/cell/cell';
import type { Grid } from '../../../src/core/sheet/grid';

const TOP = 2;
const grid = (...rows: CellValue[][]): Grid => ({
  row: TOP,
  column: 1,
  values: rows,
  formulas: rows,
  numberFormats: rows.map((row) => row.map(() => 'General')),
});
const rows: CellValue[][] = [
  ['项目名称', '甲'],
  ['产出指标', '数量'],
  ['产出指标', '数量'],
  ['效益指标', '质量'],
];
const before = grid(...rows);
const landmarks = rows.map(([formula = ''], index) => ({ row: TOP + index, column: 1, formula }));
const blank: CellValue[] = ['', ''];
const found = (now: Grid | null, row: number) => linesAbove(before, landmarks, now, row);

test('rows put in above are counted, wherever above', () => {
  const line = { kind: 'insert', row: TOP };
  expect(found(grid(blank, blank, ...rows), 5)).toEqual([line, line]);
  expect(found(grid(...rows.slice(0, 1), blank, ...rows.slice(1)), 5)).toEqual([line]);
});

test('rows taken out above, too', () => {
  expect(found(grid(...rows.slice(1)), 6)).toEqual([{ kind: 'delete', row: TOP }]);
});

test('what comes or goes below the row is none of them', () => {
  expect(found(grid(...rows.slice(0, 3), blank, blank, ...rows.slice(3)), 5)).toEqual([]);
});

test.each([
  ['everything above stands where it stood, whatever was typed', grid(...rows.slice(0, 3), ['改过', '']), 5],
  ['columns have moved', grid(...rows.map((row) => ['', ...row])), 5],
  ['another table stands there', grid(['甲', ''], ['乙', ''], ['丙', '']), 5],
  ['the sheet is empty', null, 5],
])('there are none where %s', (_, now, row) => expect(found(now, row)).toEqual([]));
