import { formatArea, intersect, parseAddress, quoteSheetName } from '../../../preview/engine/address';

test.each(['A1', 'B2:D9', 'A:C', '3:5', 'XFD1048576', 'AA10:AB11'])('%s is read and written back', (address) => {
  const parsed = parseAddress(address);
  expect(parsed && formatArea(parsed.area)).toBe(address);
});

test.each([
  ['$A$1:$B$2', 'A1:B2'],
  ['b2:A1', 'A1:B2'],
  ['C:A', 'A:C'],
])('%s is %s', (address, normal) => {
  const parsed = parseAddress(address);
  expect(parsed && formatArea(parsed.area)).toBe(normal);
});

test.each(['', 'A', 'A0', 'XFE1', 'A1048577', '第一格', 'A1:B', 'A1,B2'])('%p is no address', (address) => {
  expect(parseAddress(address)).toBeNull();
});

test.each([
  ['自评表', '自评表'],
  ['Sheet 1', "'Sheet 1'"],
  ["O'Neil", "'O''Neil'"],
  ['2020', "'2020'"],
  ['A1', "'A1'"],
])('the sheet %p stands in addresses as %p', (name, quoted) => {
  expect(quoteSheetName(name)).toBe(quoted);
  expect(parseAddress(`${quoted}!B2`)).toMatchObject({ sheetName: name });
});

test('areas that only touch have no cells in common', () => {
  const [left, right] = ['A1:B2', 'C1:D2'].map((address) => parseAddress(address)?.area);
  expect(left && right && intersect(left, right)).toBeNull();
});
