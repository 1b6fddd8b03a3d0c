import { cellArea, isOnSheet } from '../../engine/address';
import type { Area } from '../../engine/address';
import { HostError } from '../hostError';
import { defineClass } from '../hostObject';
import type { HostClass, HostObject } from '../hostObject';
import { booleanOf, colorArgument, integerOf, oneOf, textOf } from '../values';
import { chartCollection } from './charts/chartCollection';
import { eventMethods } from './eventMethods';
import { namedItemCollection } from './namedItemCollection';
import { pageLayout } from './pageLayout';
import { range } from './range';
import { rangeAreas } from './rangeAreas';
import { WHOLE_SHEET, rangeAt, sheetOf } from './rangeTarget';
import { sheetName } from './sheetName';
import { worksheetFreezePanes } from './worksheetFreezePanes';
import { worksheetProtection } from './worksheetProtection';
import type { WorksheetTarget } from './worksheetTarget';

/** Excel.Worksheet. */
export const worksheet: HostClass<WorksheetTarget> = defineClass<WorksheetTarget>({
  className: 'Worksheet',
  id: ({ sheetId }) => sheetId,
  scalars: {
    Id: { get: ({ sheetId }) => sheetId },
    Name: {
      get: (target) => sheetOf(target).name,
      set: ({ host, sheetId }, value) => host.engine.sheets.rename(sheetId, sheetName(host.engine, value, sheetId)),
    },
    Position: { get: position, set: setPosition },
    Visibility: { get: (target) => (sheetOf(target).hidden ? 'Hidden' : 'Visible'), set: setVisibility },
    TabColor: {
      get: (target) => sheetOf(target).tabColor,
      set: ({ host, sheetId }, value) =>
        host.engine.sheets.setTabColor(sheetId, value === '' ? '' : colorArgument(value)),
    },
    ShowGridlines: { get: ({ host, sheetId }) => host.engine.layout.showsGridlines(sheetId) },
    /** The client writes showGridlines under this name. */
    Gridlines: {
      get: ({ host, sheetId }) => host.engine.layout.showsGridlines(sheetId),
      set: ({ host, sheetId }, value) => host.engine.layout.showGridlines(sheetId, booleanOf(value)),
    },
  },
  navigations: {
    Charts: (target) => chartCollection(target),
    Names: ({ host, sheetId }) => namedItemCollection({ host, sheetId }),
    PageLayout: (target) => pageLayout(target),
    Protection: (target) => worksheetProtection(target),
    FreezePanes: (target) => worksheetFreezePanes(target),
  },
  methods: {
    Activate: (target) => {
      if (sheetOf(target).hidden) throw new HostError('InvalidOperation', '工作表已隐藏');
      target.host.engine.sheets.activate(target.sheetId);
    },
    Calculate: ({ host }) => host.engine.calculation.recalculate('all'),
    Delete: remove,
    GetRange: ({ host, sheetId }, [address]) => {
      if (address === undefined || address === null || address === '')
        return range({ host, sheetId, area: WHOLE_SHEET });
      return range(rangeAt(host, sheetId, textOf(address)));
    },
    GetRanges: ({ host, sheetId }, [addresses]) => {
      const areas = textOf(addresses)
        .split(',')
        .map((address) => rangeAt(host, sheetId, address.trim()));
      if (areas.some((area) => area.sheetId !== sheetId)) throw new HostError('InvalidArgument', '区域不在此工作表');
      return rangeAreas({ host, sheetId, areas: areas.map(({ area }) => area) });
    },
    GetCell: (target, [row, column]) => rangeOf(target, cellArea(integerOf(row), integerOf(column))),
    GetRangeByIndexes: (target, [row, column, rows, columns]) =>
      rangeOf(target, {
        row: integerOf(row),
        column: integerOf(column),
        rows: integerOf(rows),
        columns: integerOf(columns),
      }),
    GetUsedRange: (target, [valuesOnly]) => usedRange(target, valuesOnly) ?? rangeOf(target, cellArea(0, 0)),
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => usedRange(target, valuesOnly),
    GetNextOrNullObject: (target, [visibleOnly]) => neighbour(target, 1, visibleOnly),
    GetPreviousOrNullObject: (target, [visibleOnly]) => neighbour(target, -1, visibleOnly),
    ...eventMethods<WorksheetTarget>(
      [
        'DataChanged',
        'Activated',
        'Deactivated',
        'SelectionChanged',
        'FormatChanged',
        'ProtectionChanged',
        'Calculated',
      ],
      ({ sheetId }) => sheetId,
    ),
  },
});

function rangeOf({ host, sheetId }: WorksheetTarget, area: Area): HostObject {
  if (!isOnSheet(area)) throw new HostError('InvalidArgument', '超出工作表');
  return range({ host, sheetId, area });
}

function usedRange(target: WorksheetTarget, valuesOnly: unknown): HostObject | null {
  sheetOf(target);
  const area = target.host.engine.cells.usedArea(target.sheetId, valuesOnly === true);
  return area && rangeOf(target, area);
}

function position(target: WorksheetTarget): number {
  sheetOf(target);
  return target.host.engine.sheets.list().findIndex(({ id }) => id === target.sheetId);
}

function setPosition({ host, sheetId }: WorksheetTarget, value: unknown): void {
  const wanted = integerOf(value);
  if (wanted < 0 || wanted >= host.engine.sheets.list().length) throw new HostError('InvalidArgument', '位置超出范围');
  host.engine.sheets.move(sheetId, wanted);
}

function setVisibility(target: WorksheetTarget, value: unknown): void {
  const hidden = oneOf(value, ['Visible', 'Hidden', 'VeryHidden']) !== 'Visible';
  if (hidden && isOnlyVisible(target)) throw new HostError('InvalidOperation', '至少要有一张可见的工作表');
  target.host.engine.sheets.setHidden(target.sheetId, hidden);
}

function remove(target: WorksheetTarget): void {
  sheetOf(target);
  if (isOnlyVisible(target)) throw new HostError('InvalidOperation', '至少要有一张可见的工作表');
  target.host.engine.sheets.remove(target.sheetId);
}

function isOnlyVisible({ host, sheetId }: WorksheetTarget): boolean {
  return host.engine.sheets.list().every(({ id, hidden }) => id === sheetId || hidden);
}

function neighbour(target: WorksheetTarget, step: 1 | -1, visibleOnly: unknown): HostObject | null {
  const sheets = target.host.engine.sheets.list();
  for (let at = position(target) + step; at >= 0 && at < sheets.length; at += step) {
    const sheet = sheets[at];
    if (sheet && !(visibleOnly === true && sheet.hidden)) return worksheet({ host: target.host, sheetId: sheet.id });
  }
  return null;
}
