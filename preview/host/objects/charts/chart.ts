import type { ChartRectangle } from '../../../engine/charts/chartAnchor';
import { anchorOver } from '../../../engine/charts/chartAnchor';
import type { Chart } from '../../../engine/charts/chart';
import { CHART_TYPES } from '../../../engine/charts/chartTypes';
import { seriesOf } from '../../../engine/charts/newChart';
import { HostError } from '../../hostError';
import { defineClass, isHostObject } from '../../hostObject';
import type { HostClass, Scalar } from '../../hostObject';
import { booleanOf, numberOf, oneOf, textOf } from '../../values';
import { rangeAt, sheetOf } from '../rangeTarget';
import type { RangeTarget } from '../rangeTarget';
import { worksheet } from '../worksheet';
import { chartAxes } from './chartAxes';
import { chartDataLabels, labelsOfChart } from './chartDataLabels';
import { chartAreaFormat } from './chartFormats';
import { chartLegend } from './chartLegend';
import { partOf } from './chartPart';
import { chartSeriesCollection } from './chartSeries';
import { sourceOf } from './chartSourceArgument';
import { assertChartsEditable, changeChart, chartOf } from './chartTarget';
import type { ChartTarget } from './chartTarget';
import { chartTitle } from './chartTitle';

/** Excel.Chart. */
export const chart: HostClass<ChartTarget> = defineClass<ChartTarget>({
  className: 'Chart',
  id: ({ chartId }) => chartId,
  scalars: {
    Id: { get: ({ chartId }) => chartId },
    Name: { get: (target) => chartOf(target).name, set: setName },
    ChartType: property('type', (value) => oneOf(value, CHART_TYPES)),
    Left: length('left', 0),
    Top: length('top', 0),
    Width: length('width', 1),
    Height: length('height', 1),
    PlotBy: { get: (target) => chartOf(target).plotBy },
    DisplayBlanksAs: property('displayBlanksAs', (value) => oneOf(value, ['NotPlotted', 'Zero', 'Interplotted'])),
    PlotVisibleOnly: property('plotVisibleOnly', booleanOf),
  },
  navigations: {
    Title: (target) =>
      chartTitle(
        partOf(
          target,
          ({ title }) => title,
          (whole, title) => ({ ...whole, title }),
        ),
      ),
    Legend: (target) =>
      chartLegend(
        partOf(
          target,
          ({ legend }) => legend,
          (whole, legend) => ({ ...whole, legend }),
        ),
      ),
    Format: (target) =>
      chartAreaFormat(
        partOf(
          target,
          ({ area }) => area,
          (whole, area) => ({ ...whole, area }),
        ),
      ),
    DataLabels: (target) => chartDataLabels(labelsOfChart(target)),
    Series: (target) => chartSeriesCollection(target),
    Axes: (target) => chartAxes(target),
    Worksheet: ({ host, sheetId }) => worksheet({ host, sheetId }),
  },
  methods: {
    Activate: (target) => {
      chartOf(target);
      if (sheetOf(target).hidden) throw new HostError('InvalidOperation', '工作表已隐藏');
      target.host.engine.sheets.activate(target.sheetId);
    },
    Delete: (target) => {
      chartOf(target);
      assertChartsEditable(target);
      target.host.engine.charts.remove(target.sheetId, target.chartId);
    },
    SetData: (target, [source, seriesBy]) => {
      const found = sourceOf(target.host, source, seriesBy);
      changeChart(target, (whole) => ({ ...whole, plotBy: found.plotBy, series: seriesOf(whole.type, found) }));
    },
    SetPosition: setPosition,
  },
});

function property<K extends keyof Chart>(key: K, parse: (value: unknown) => Chart[K]): Scalar<ChartTarget> {
  return {
    get: (target) => chartOf(target)[key],
    set: (target, value) => {
      const wanted = parse(value);
      changeChart(target, (whole) => ({ ...whole, [key]: wanted }));
    },
  };
}

function length(key: keyof ChartRectangle, min: number): Scalar<ChartTarget> {
  return {
    get: (target) => target.host.engine.charts.rectangle(target.sheetId, chartOf(target))[key],
    set: (target, value) => {
      const points = numberOf(value);
      if (points < min) throw new HostError('InvalidArgument', `应不小于 ${min}`);
      const { charts } = target.host.engine;
      changeChart(target, (whole) => charts.placed(target.sheetId, whole, { [key]: points }));
    },
  };
}

function setName(target: ChartTarget, value: unknown): void {
  const name = textOf(value);
  if (name === '' || name.length > 255) throw new HostError('InvalidArgument', '图表名称无效');
  changeChart(target, (whole) => ({ ...whole, name }));
}

/** Without an end the chart keeps its size. */
function setPosition(target: ChartTarget, [start, end]: readonly unknown[]): void {
  const { charts } = target.host.engine;
  const first = areaOf(target, start);
  if (end !== undefined && end !== null) {
    const last = areaOf(target, end);
    const rows = last.row + last.rows - first.row;
    const columns = last.column + last.columns - first.column;
    if (rows < 1 || columns < 1) throw new HostError('InvalidArgument', '终点在起点之前');
    const anchor = anchorOver({ row: first.row, column: first.column, rows, columns });
    return changeChart(target, (whole) => ({ ...whole, anchor }));
  }
  changeChart(target, (whole) => {
    const corner = { ...whole, anchor: anchorOver({ ...first, rows: 1, columns: 1 }) };
    const { left, top } = charts.rectangle(target.sheetId, corner);
    return charts.placed(target.sheetId, whole, { left, top });
  });
}

function areaOf({ host, sheetId }: ChartTarget, given: unknown): RangeTarget['area'] {
  const found =
    isHostObject(given) && given.className === 'Range'
      ? (given.target as RangeTarget)
      : rangeAt(host, sheetId, textOf(given));
  if (found.sheetId !== sheetId) throw new HostError('InvalidArgument', '区域不在图表的工作表上');
  return found.area;
}
