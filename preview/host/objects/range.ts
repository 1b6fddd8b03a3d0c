import { bounding, cellsOf, intersect, MAX_COLUMNS, MAX_ROWS, cellArea } from '../../engine/address';
import type { Area } from '../../engine/address';
import { changesFor } from '../../engine/cells';
import type { CellChange } from '../../engine/cells';
import { kindOf } from '../../engine/cellValue';
import { HostError } from '../hostError';
import { UnsupportedMember, defineClass, isHostObject } from '../hostObject';
import type { HostClass } from '../hostObject';
import { integerOf, oneOf, textOf } from '../values';
import { cellEntry } from './cellEntry';
import { conditionalFormatCollection } from './conditionalFormatCollection';
import { dataValidation } from './dataValidation';
import { rangeAreas } from './rangeAreas';
import { rangeFormat } from './rangeFormat';
import { readHyperlink, setHyperlink } from './rangeHyperlink';
import { cellProperties, columnProperties, rowProperties } from './rangeProperties';
import { assertEditable, fullAddress, rangeAt, readGrid, shaped, sheetOf, sibling, uniform } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';
import { worksheet } from './worksheet';

/** Excel.Range. */
export const range: HostClass<RangeTarget> = defineClass<RangeTarget>({
  className: 'Range',
  scalars: {
    Address: { get: fullAddress },
    AddressLocal: { get: fullAddress },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    CellCount: { get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
    IsEntireRow: { get: ({ area }) => area.columns === MAX_COLUMNS },
    IsEntireColumn: { get: ({ area }) => area.rows === MAX_ROWS },
    Values: { get: values, set: setContent },
    Formulas: { get: formulas, set: setContent },
    FormulasLocal: { get: formulas, set: setContent },
    Text: {
      get: (target) => readGrid(target, (row, column) => target.host.engine.cells.text(target.sheetId, row, column)),
    },
    ValueTypes: { get: valueTypes },
    NumberFormat: { get: numberFormats, set: setNumberFormats },
    NumberFormatLocal: { get: numberFormats, set: setNumberFormats },
    HasSpill: { get: () => false },
    RowHidden: { get: rowHidden },
    ColumnHidden: { get: columnHidden },
    Hyperlink: { get: readHyperlink, set: setHyperlink },
  },
  navigations: {
    Format: (target) => rangeFormat(target),
    Worksheet: ({ host, sheetId }) => worksheet({ host, sheetId }),
    ConditionalFormats: (target) => conditionalFormatCollection(target),
    DataValidation: (target) => dataValidation(target),
  },
  methods: {
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== area.rows || columns !== area.columns) throw new HostError('InvalidArgument', '数组大小不符');
    },
    Calculate: ({ host, sheetId, area }) => host.engine.calculation.recalculate([{ sheetId, area }]),
    SetDirty: ({ host, sheetId, area }) => host.engine.calculation.recalculate([{ sheetId, area }]),
    Clear: clear,
    Delete: (target, [shift]) => deleteCells(target, oneOf(shift, ['Up', 'Left'])),
    Insert: (target, [shift]) => insertCells(target, oneOf(shift, ['Down', 'Right'])),
    Merge: (target, [across]) => merge(target, across === true),
    Unmerge: (target) => {
      assertEditable(target);
      target.host.engine.layout.unmerge(target.sheetId, target.area);
    },
    Select: ({ host, sheetId, area }) => {
      if (host.engine.sheets.byId(sheetId)?.hidden) throw new HostError('InvalidOperation', '工作表已隐藏');
      host.engine.selection.set({ sheetId, area });
    },
    GetCell: (target, [row, column]) => {
      const cell = cellArea(target.area.row + integerOf(row), target.area.column + integerOf(column));
      return range(sibling(target, cell));
    },
    GetRow: (target, [row]) => range(sibling(target, rowOf(target.area, integerOf(row)))),
    GetColumn: (target, [column]) => range(sibling(target, columnOf(target.area, integerOf(column)))),
    GetLastRow: (target) => range(sibling(target, rowOf(target.area, target.area.rows - 1))),
    GetLastColumn: (target) => range(sibling(target, columnOf(target.area, target.area.columns - 1))),
    GetLastCell: (target) => {
      const { row, column, rows, columns } = target.area;
      return range(sibling(target, cellArea(row + rows - 1, column + columns - 1)));
    },
    GetEntireRow: (target) => range(sibling(target, { ...target.area, column: 0, columns: MAX_COLUMNS })),
    GetEntireColumn: (target) => range(sibling(target, { ...target.area, row: 0, rows: MAX_ROWS })),
    GetOffsetRange: (target, [rows, columns]) => {
      const { row, column } = target.area;
      return range(
        sibling(target, { ...target.area, row: row + integerOf(rows), column: column + integerOf(columns) }),
      );
    },
    GetResizedRange: (target, [rows, columns]) => {
      const { area } = target;
      const resized = { ...area, rows: area.rows + integerOf(rows), columns: area.columns + integerOf(columns) };
      return range(sibling(target, resized));
    },
    GetAbsoluteResizedRange: (target, [rows, columns]) =>
      range(sibling(target, { ...target.area, rows: integerOf(rows), columns: integerOf(columns) })),
    GetBoundingRect: (target, [other]) => range(sibling(target, bounding(target.area, otherArea(target, other)))),
    GetIntersection: (target, [other]) => {
      const common = intersect(target.area, otherArea(target, other));
      if (!common) throw new HostError('ItemNotFound', '两个区域没有交集');
      return range(sibling(target, common));
    },
    GetIntersectionOrNullObject: (target, [other]) => {
      const common = intersect(target.area, otherArea(target, other));
      return common && range(sibling(target, common));
    },
    GetUsedRange: (target, [valuesOnly]) => {
      const used = usedIn(target, valuesOnly === true);
      return range(sibling(target, used ?? cellArea(target.area.row, target.area.column)));
    },
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => {
      const used = usedIn(target, valuesOnly === true);
      return used && range(sibling(target, used));
    },
    GetCellProperties: cellProperties,
    GetRowProperties: rowProperties,
    GetColumnProperties: columnProperties,
    GetMergedAreasOrNullObject: ({ host, sheetId, area }) => {
      const merges = host.engine.layout.mergesIn(sheetId, area);
      return merges.length === 0 ? null : rangeAreas({ host, sheetId, areas: merges });
    },
  },
});

/** Null where some of the rows are hidden and others are not. */
function rowHidden(target: RangeTarget): boolean | null {
  const { layout } = target.host.engine;
  const first = { ...target, area: { ...target.area, column: 0, columns: 1 } };
  return uniform(first, (row) => layout.rowHeight(target.sheetId, row) === 0);
}

function columnHidden(target: RangeTarget): boolean | null {
  const { layout } = target.host.engine;
  const first = { ...target, area: { ...target.area, row: 0, rows: 1 } };
  return uniform(first, (_, column) => layout.columnWidth(target.sheetId, column) === 0);
}

function values(target: RangeTarget) {
  return readGrid(target, (row, column) => target.host.engine.cells.value(target.sheetId, row, column));
}

/** A formula that gives '' is a text, not an empty cell. */
function valueTypes(target: RangeTarget) {
  return readGrid(target, (row, column) => {
    const { value, formula } = target.host.engine.cells.read(target.sheetId, row, column);
    return formula !== null && value === '' ? 'String' : kindOf(value);
  });
}

function formulas(target: RangeTarget) {
  return readGrid(target, (row, column) => {
    const { formula, value } = target.host.engine.cells.read(target.sheetId, row, column);
    return formula ?? value;
  });
}

function numberFormats(target: RangeTarget): string[][] {
  const { engine } = target.host;
  return readGrid(target, (row, column) => engine.cells.style(target.sheetId, row, column).numberFormat);
}

function setContent(target: RangeTarget, given: unknown): void {
  assertEditable(target);
  const { engine } = target.host;
  const wanted = shaped(target, given);
  const area = engine.context.writable(target.sheetId, target.area);
  const changes: CellChange[] = [];
  for (const { row, column } of cellsOf(area)) {
    const value = wanted(row - area.row, column - area.column);
    if (value === null || value === undefined) continue;
    const { numberFormat } = engine.cells.style(target.sheetId, row, column);
    changes.push({ row, column, ...cellEntry(value, numberFormat, engine.textCells) });
  }
  engine.cells.write(target.sheetId, changes);
}

function setNumberFormats(target: RangeTarget, given: unknown): void {
  assertEditable(target);
  const { engine } = target.host;
  const wanted = shaped(target, given);
  const area = engine.context.writable(target.sheetId, target.area);
  const change = (row: number, column: number) => {
    const format = wanted(row, column);
    return format === null || format === undefined ? {} : { style: { numberFormat: textOf(format) } };
  };
  engine.cells.write(target.sheetId, changesFor(area, change));
}

function clear(target: RangeTarget, [applyTo]: readonly unknown[]): void {
  assertEditable(target);
  const what = oneOf(applyTo ?? 'All', [
    'All',
    'Formats',
    'Contents',
    'Hyperlinks',
    'RemoveHyperlinks',
    'ResetContents',
  ]);
  const { engine } = target.host;
  const contents = what === 'All' || what === 'Contents' || what === 'ResetContents';
  const formats = what === 'All' || what === 'Formats';
  const links = what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks';
  const area = engine.context.writable(target.sheetId, target.area);
  const isLink = (row: number, column: number) =>
    engine.cells.hyperlink(target.sheetId, area.row + row, area.column + column) !== null;
  engine.cells.write(
    target.sheetId,
    changesFor(area, (row, column) => ({
      ...(contents && { value: '' }),
      ...(links && isLink(row, column) && { hyperlink: null }),
      ...((formats || (what === 'RemoveHyperlinks' && isLink(row, column))) && { resetStyle: true }),
    })),
  );
  if (!formats) return;
  engine.layout.unmerge(target.sheetId, target.area);
  engine.conditionalFormats.clear(target.sheetId, target.area);
  if (what === 'All') engine.dataValidations.clear(target.sheetId, target.area);
}

function merge(target: RangeTarget, across: boolean): void {
  assertEditable(target);
  const { engine } = target.host;
  if (!across) return engine.layout.merge(target.sheetId, target.area);
  for (let row = 0; row < target.area.rows; row++) engine.layout.merge(target.sheetId, rowOf(target.area, row));
}

function insertCells(target: RangeTarget, shift: 'Down' | 'Right') {
  assertEditable(target);
  const { lines } = target.host.engine;
  const { row, column, rows, columns } = target.area;
  if (shift === 'Down' && columns === MAX_COLUMNS) lines.insertRows(target.sheetId, row, rows);
  else if (shift === 'Right' && rows === MAX_ROWS) lines.insertColumns(target.sheetId, column, columns);
  else throw new UnsupportedMember('Range.insert（非整行整列）');
  return range({ ...target });
}

function deleteCells(target: RangeTarget, shift: 'Up' | 'Left'): void {
  assertEditable(target);
  const { lines } = target.host.engine;
  const { row, column, rows, columns } = target.area;
  if (shift === 'Up' && columns === MAX_COLUMNS) lines.deleteRows(target.sheetId, row, rows);
  else if (shift === 'Left' && rows === MAX_ROWS) lines.deleteColumns(target.sheetId, column, columns);
  else throw new UnsupportedMember('Range.delete（非整行整列）');
}

function usedIn(target: RangeTarget, valuesOnly: boolean): Area | null {
  sheetOf(target);
  const used = target.host.engine.cells.usedArea(target.sheetId, valuesOnly);
  return used && intersect(used, target.area);
}

function rowOf(area: Area, row: number): Area {
  if (row < 0 || row >= area.rows) throw new HostError('InvalidArgument', '行号超出区域');
  return { ...area, row: area.row + row, rows: 1 };
}

function columnOf(area: Area, column: number): Area {
  if (column < 0 || column >= area.columns) throw new HostError('InvalidArgument', '列号超出区域');
  return { ...area, column: area.column + column, columns: 1 };
}

/** The area of another range of the same sheet, given as an object or an address. */
function otherArea(target: RangeTarget, other: unknown): Area {
  if (typeof other === 'string') return rangeAt(target.host, target.sheetId, other).area;
  if (!isHostObject(other) || other.className !== 'Range') throw new HostError('InvalidArgument', '应为区域');
  const { sheetId, area } = other.target as RangeTarget;
  if (sheetId !== target.sheetId) throw new HostError('InvalidArgument', '区域不在同一工作表');
  return area;
}
