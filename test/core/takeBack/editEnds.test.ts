import { editEnds } from '../../../src/core/takeBack/editEnds';

const places = [
  { sheetId: 'a', cells: ['E15', 'H15:H17', '20:20'] },
  { sheetId: 'new', cells: null },
];
const ends = (sheetId: string, address: string, movesCells = false) =>
  editEnds(places, sheetId, { address, movesCells });

test.each(['E15', 'D14:F16', 'H16', 'C3,E15', 'Sheet1!$E$15', 'E:E', 'D:D', '15:15', 'B20', 'A20:Z20', '#REF!'])(
  'an edit of %s concerns the step',
  (address) => expect(ends('a', address)).toBe(true),
);

test.each(['E14', 'F15', 'H18', 'C3,E16', 'C1:D14', '14:14', 'B21'])('an edit of %s does not', (address) =>
  expect(ends('a', address)).toBe(false),
);

test('where rows or columns come or go, the cells of that sheet stand elsewhere', () => {
  expect([ends('a', '40:40', true), ends('b', '40:40', true)]).toEqual([true, false]);
});

test('any edit concerns a sheet that is new as a whole, and none on other sheets does', () => {
  expect([ends('new', 'Z99'), ends('b', 'E15')]).toEqual([true, false]);
});
