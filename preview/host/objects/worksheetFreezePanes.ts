import { cellArea } from '../../engine/address';
import { HostError } from '../hostError';
import { defineClass, isHostObject } from '../hostObject';
import type { HostClass } from '../hostObject';
import { integerOf, textOf } from '../values';
import { range } from './range';
import { rangeAt } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';
import type { WorksheetTarget } from './worksheetTarget';

/** Excel.WorksheetFreezePanes. */
export const worksheetFreezePanes: HostClass<WorksheetTarget> = defineClass<WorksheetTarget>({
  className: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (target, [count]) => freeze(target, integerOf(count ?? 1), 0),
    FreezeColumns: (target, [count]) => freeze(target, 0, integerOf(count ?? 1)),
    FreezeAt: (target, [given]) => {
      const { host, sheetId } = target;
      const { area } = isHostObject(given) ? (given.target as RangeTarget) : rangeAt(host, sheetId, textOf(given));
      freeze(target, area.row + area.rows, area.column + area.columns);
    },
    Unfreeze: (target) => freeze(target, 0, 0),
    GetLocationOrNullObject: ({ host, sheetId }) => {
      const { rows, columns } = host.engine.layout.frozen(sheetId);
      if (rows === 0 && columns === 0) return null;
      return range({ host, sheetId, area: { ...cellArea(0, 0), rows: rows || 1_048_576, columns: columns || 16_384 } });
    },
  },
});

function freeze({ host, sheetId }: WorksheetTarget, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw new HostError('InvalidArgument', '行数或列数无效');
  host.engine.layout.freeze(sheetId, { rows, columns });
}
