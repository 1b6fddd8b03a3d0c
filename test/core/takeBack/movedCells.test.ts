import type { Grid } from '../../../src/core/sheet/grid';
import { movedCells } from '../../../src/core/takeBack/movedCells';

/** A sheet from A1 on with these texts in its cells. */
const sheet = (...rows: readonly (readonly string[])[]): Grid => {
  const values = rows.map((row) => [...row]);
  return { row: 0, column: 0, values, formulas: values, numberFormats: values.map((row) => row.map(() => 'General')) };
};
const at = (row: number, column: number) => ({ row, column });
const LANDMARKS = ['甲', '乙', '丙'].map((formula, row) => ({ row, column: 0, formula }));

test('nothing has moved where all landmarks are in their places', () => {
  expect(movedCells(LANDMARKS, sheet(['甲'], ['乙'], ['丙']))).toBeNull();
});

test('cells go with their rows as rows are put in and taken out, and with their columns', () => {
  const putIn = movedCells(LANDMARKS, sheet(['甲'], [''], ['乙'], ['丙']));
  expect([putIn?.(at(0, 2)), putIn?.(at(1, 2)), putIn?.(at(2, 2))]).toEqual([
    { row: 0, column: 2 },
    { row: 2, column: 2 },
    { row: 3, column: 2 },
  ]);
  const takenOut = movedCells(LANDMARKS, sheet(['甲'], ['丙']));
  expect(takenOut?.(at(2, 2))).toEqual({ row: 1, column: 2 });
  expect(movedCells(LANDMARKS, sheet(['', '甲'], ['', '乙'], ['', '丙']))?.(at(1, 2))).toEqual({ row: 1, column: 3 });
});

test('a row without a landmark goes with the one above, and above the first there is none', () => {
  const landmarks = LANDMARKS.slice(1);
  const moved = movedCells(landmarks, sheet([''], ['甲'], ['乙'], ['丙'], ['']));
  expect(moved?.(at(3, 1))).toEqual({ row: 4, column: 1 });
  expect(moved?.(at(0, 1))).toBeNull();
});

test('another form is none that has moved', () => {
  expect(movedCells(LANDMARKS, sheet(['丁'], ['戊'], ['丙']))).toBeNull();
});
