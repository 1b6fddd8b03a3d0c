import type { CellStyle } from '../../engine/cellStyle';
import type { Area } from '../../engine/address';
import { UnsupportedMember } from '../hostObject';
import { booleanOf, recordOf } from '../values';
import { fullAddress, readGrid, sheetOf, sibling, uniform } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';

/** Reads one property of a part of the range. */
type Read = (part: RangeTarget) => unknown;
/** What can be asked for, by its name in the argument; groups hold further names. */
interface Known {
  readonly [name: string]: Read | Known;
}

const style =
  <K extends keyof CellStyle>(key: K): Read =>
  (part) =>
    uniform(part, (row, column) => part.host.engine.cells.style(part.sheetId, row, column)[key]);

/** No cell here is turned, shrunk or indented: setting that is ApiNotFound. */
const FORMAT: Known = {
  font: {
    name: style('fontName'),
    size: style('fontSize'),
    bold: style('bold'),
    italic: style('italic'),
    color: style('fontColor'),
    strikethrough: style('strikethrough'),
  },
  wrapText: style('wrap'),
  horizontalAlignment: style('horizontal'),
  verticalAlignment: style('vertical'),
  shrinkToFit: () => false,
  textOrientation: () => 0,
  indentLevel: () => 0,
};

const CELL: Known = { address: fullAddress, format: FORMAT };
const ROW: Known = {
  address: fullAddress,
  rowIndex: ({ area }) => area.row,
  rowHidden: (part) => rowHeight(part) === 0,
  format: { ...FORMAT, rowHeight },
};
const COLUMN: Known = {
  address: fullAddress,
  columnIndex: ({ area }) => area.column,
  columnHidden: (part) => columnWidth(part) === 0,
  format: { ...FORMAT, columnWidth },
};

/** Range.getCellProperties: an object for each cell, row by row, with what was asked for. */
export function cellProperties(target: RangeTarget, [wanted]: readonly unknown[]): object[][] {
  return readGrid(target, (row, column) =>
    properties(sibling(target, { row, column, rows: 1, columns: 1 }), wanted, CELL, 'getCellProperties'),
  );
}

/** Range.getRowProperties: an object for each row; null for what its cells do not have in common. */
export function rowProperties(target: RangeTarget, [wanted]: readonly unknown[]): object[] {
  const { row, rows } = partOnSheet(target);
  return lines(rows, (index) =>
    properties(sibling(target, { ...target.area, row: row + index, rows: 1 }), wanted, ROW, 'getRowProperties'),
  );
}

/** Range.getColumnProperties: an object for each column; null for what its cells do not have in common. */
export function columnProperties(target: RangeTarget, [wanted]: readonly unknown[]): object[] {
  const { column, columns } = partOnSheet(target);
  return lines(columns, (index) =>
    properties(
      sibling(target, { ...target.area, column: column + index, columns: 1 }),
      wanted,
      COLUMN,
      'getColumnProperties',
    ),
  );
}

function properties(part: RangeTarget, wanted: unknown, known: Known, path: string): object {
  const given = Object.entries(recordOf(wanted)).flatMap(([name, value]) => {
    const member = known[name];
    const full = `${path}.${name}`;
    if (member === undefined) throw new UnsupportedMember(`Range.${full}`);
    if (typeof member !== 'function') return [[name, properties(part, value, member, full)] as const];
    return booleanOf(value) ? [[name, member(part)] as const] : [];
  });
  return Object.fromEntries(given);
}

function partOnSheet(target: RangeTarget): Area {
  sheetOf(target);
  return target.area;
}

function lines(count: number, give: (index: number) => object): object[] {
  return Array.from({ length: count }, (_, index) => give(index));
}

function rowHeight({ host, sheetId, area }: RangeTarget): number {
  return host.engine.layout.rowHeight(sheetId, area.row);
}

function columnWidth({ host, sheetId, area }: RangeTarget): number {
  return host.engine.layout.columnWidth(sheetId, area.column);
}
