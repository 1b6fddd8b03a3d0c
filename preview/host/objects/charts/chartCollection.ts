import type { Chart } from '../../../engine/charts/chart';
import { CHART_TYPES } from '../../../engine/charts/chartTypes';
import { HostError } from '../../hostError';
import { defineClass } from '../../hostObject';
import type { HostClass } from '../../hostObject';
import { oneOf, textOf } from '../../values';
import { sheetOf } from '../rangeTarget';
import type { WorksheetTarget } from '../worksheetTarget';
import { chart } from './chart';
import { sourceOf } from './chartSourceArgument';
import { assertChartsEditable } from './chartTarget';

/** Excel.ChartCollection: the charts of a sheet. */
export const chartCollection: HostClass<WorksheetTarget> = defineClass<WorksheetTarget>({
  className: 'ChartCollection',
  scalars: { Count: { get: (target) => charts(target).length } },
  items: (target) => charts(target).map((each) => object(target, each)),
  item: existing,
  methods: {
    Add: (target, [type, range, seriesBy]) => {
      sheetOf(target);
      const wanted = oneOf(type, CHART_TYPES);
      const source = sourceOf(target.host, range, seriesBy);
      assertChartsEditable(target);
      return object(target, target.host.engine.charts.add(target.sheetId, wanted, source));
    },
    GetCount: (target) => charts(target).length,
    GetItem: (target, [name]) => existing(target, name),
    GetItemOrNullObject: (target, [name]) => {
      const found = find(target, name);
      return found && object(target, found);
    },
  },
});

function charts(target: WorksheetTarget): readonly Chart[] {
  sheetOf(target);
  return target.host.engine.charts.list(target.sheetId);
}

/** By id or by name, without regard to case; of several charts of one name the first. */
function find(target: WorksheetTarget, key: unknown): Chart | null {
  const wanted = textOf(key).toLowerCase();
  const all = charts(target);
  return (
    all.find(({ id }) => id.toLowerCase() === wanted) ?? all.find(({ name }) => name.toLowerCase() === wanted) ?? null
  );
}

function existing(target: WorksheetTarget, key: unknown) {
  const found = find(target, key);
  if (!found) throw new HostError('ItemNotFound', String(key));
  return object(target, found);
}

function object({ host, sheetId }: WorksheetTarget, { id }: Chart) {
  return chart({ host, sheetId, chartId: id });
}
