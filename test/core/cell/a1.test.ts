import fc from '../../support/property';
import {
  cellAddress,
  columnName,
  InvalidAddressError,
  parseCellAddress,
  rangeAddress,
} from '../../../src/core/cell/a1';

describe('A1 addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('names column %i %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });

  it('writes a cell and a range, a single cell without colon', () => {
    expect(cellAddress(14, 4)).toBe('E15');
    expect(rangeAddress(0, 0, 27, 9)).toBe('A1:J28');
    expect(rangeAddress(2, 2, 2, 2)).toBe('C3');
  });

  it('reads back every address it writes', () => {
    fc.assert(
      fc.property(fc.nat(1048575), fc.nat(16383), (row, column) => {
        expect(parseCellAddress(cellAddress(row, column))).toEqual({ row, column });
      }),
    );
  });

  it('reads addresses with dollar signs and small letters', () => {
    expect(parseCellAddress('$e$15')).toEqual({ row: 14, column: 4 });
  });

  it.each(['', 'A', '15', 'A0', 'A1:B2', '表1!A1'])('refuses %j', (address) => {
    expect(() => parseCellAddress(address)).toThrow(InvalidAddressError);
  });
});
