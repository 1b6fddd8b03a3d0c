import { linesAbove } from '../../../src/core/takeBack/linesAbove';
import type { CellValue } from '../../../src/core/cell/cell';
import type { Grid } from '../../../src/core/sheet/grid';

const grid = (...rows: CellValue[][]): Grid => ({
  row: 2,
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
const blank: CellValue[] = ['', ''];

test('rows put in above are counted by the nearest row that is like no other', () => {
  expect(linesAbove(before, grid(blank, blank, ...rows), 4)).toEqual([
    { kind: 'insert', row: 2 },
    { kind: 'insert', row: 2 },
  ]);
  expect(linesAbove(before, grid(...rows.slice(0, 1), blank, ...rows.slice(1)), 9)).toEqual([
    { kind: 'insert', row: 2 },
  ]);
});

test('rows taken out above, too', () => {
  expect(linesAbove(before, grid(...rows.slice(1)), 9)).toEqual([{ kind: 'delete', row: 2 }]);
});

test('nothing has moved where it stands as it stood, whatever was typed elsewhere', () => {
  expect(linesAbove(before, grid(...rows.slice(0, 3), ['改过', '']), 9)).toEqual([]);
});

test.each([
  ['no row above is like no other', 2, before],
  ['the row is gone', 4, grid(...rows.slice(1))],
  ['columns have moved', 4, grid(...rows.map((row) => ['', ...row]))],
  ['the sheet is empty', 4, null],
])('nobody knows where %s', (_, row, now) => expect(linesAbove(before, now, row)).toBeNull());
