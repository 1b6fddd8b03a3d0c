import { cellsOf } from '../../engine/address';
import { HostError } from '../hostError';
import { defineClass } from '../hostObject';
import type { HostClass } from '../hostObject';
import { booleanOf, numberOf, oneOf } from '../values';
import { formatProtection } from './formatProtection';
import { rangeBorderCollection } from './rangeBorderCollection';
import { rangeFill } from './rangeFill';
import { rangeFont } from './rangeFont';
import { assertEditable, uniform } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';
import { styleScalar } from './styleScalar';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Justify', 'Distributed'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom'] as const;
/** Points; the largest that Excel takes. */
const MAX_ROW_HEIGHT = 409.5;
const MAX_COLUMN_WIDTH = 1791;

/** Excel.RangeFormat. */
export const rangeFormat: HostClass<RangeTarget> = defineClass<RangeTarget>({
  className: 'RangeFormat',
  scalars: {
    HorizontalAlignment: styleScalar('horizontal', (value) => oneOf(value, HORIZONTAL)),
    VerticalAlignment: styleScalar('vertical', (value) => oneOf(value, VERTICAL)),
    WrapText: styleScalar('wrap', booleanOf),
    ColumnWidth: {
      get: (target) => columnWidth(target),
      set: (target, value) => {
        assertEditable(target);
        target.host.engine.layout.setColumnWidth(target.sheetId, target.area, length(value, MAX_COLUMN_WIDTH));
      },
    },
    RowHeight: {
      get: (target) => rowHeight(target),
      set: (target, value) => {
        assertEditable(target);
        target.host.engine.layout.setRowHeight(target.sheetId, target.area, length(value, MAX_ROW_HEIGHT));
      },
    },
  },
  navigations: {
    Fill: (target) => rangeFill(target),
    Font: (target) => rangeFont(target),
    Borders: (target) => rangeBorderCollection(target),
    Protection: (target) => formatProtection(target),
  },
  methods: {
    AutofitRows: (target) => {
      assertEditable(target);
      target.host.engine.layout.setAutoHeight(target.sheetId, target.area, true);
    },
    AutofitColumns: autofitColumns,
  },
});

function columnWidth(target: RangeTarget): number | null {
  return uniform({ ...target, area: { ...target.area, row: 0, rows: 1 } }, (_, column) =>
    target.host.engine.layout.columnWidth(target.sheetId, column),
  );
}

function rowHeight(target: RangeTarget): number | null {
  return uniform({ ...target, area: { ...target.area, column: 0, columns: 1 } }, (row) =>
    target.host.engine.layout.rowHeight(target.sheetId, row),
  );
}

function length(value: unknown, max: number): number {
  const points = numberOf(value);
  if (points < 0 || points > max) throw new HostError('InvalidArgument', `应在 0 到 ${max} 之间`);
  return points;
}

/** Widths by counting characters; a Chinese character counts as two. */
function autofitColumns(target: RangeTarget): void {
  assertEditable(target);
  const { engine } = target.host;
  const { sheetId, area } = target;
  const used = engine.cells.usedArea(sheetId, true);
  if (!used) return;
  for (let column = area.column; column < area.column + Math.min(area.columns, used.column + used.columns); column++) {
    const cells = [...cellsOf({ row: used.row, rows: used.rows, column, columns: 1 })];
    const widths = cells.map(({ row }) => textWidth(engine.cells.text(sheetId, row, column)));
    const widest = Math.max(...widths);
    if (widest > 0) engine.layout.setColumnWidth(sheetId, { ...area, column, columns: 1 }, widest * 5.5 + 4);
  }
}

function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0xff ? 2 : 1), 0);
}
