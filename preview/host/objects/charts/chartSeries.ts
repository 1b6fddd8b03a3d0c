import type { ChartLabels, ChartSeries } from '../../../engine/charts/chart';
import { readSeries } from '../../../engine/charts/chartReading';
import { CHART_TYPES, familyOf, isRound } from '../../../engine/charts/chartTypes';
import type { ChartType } from '../../../engine/charts/chartTypes';
import { newSeries } from '../../../engine/charts/newChart';
import { HostError } from '../../hostError';
import { defineClass, isHostObject } from '../../hostObject';
import type { HostClass, Scalar } from '../../hostObject';
import { booleanOf, integerOf, oneOf, textOf } from '../../values';
import type { RangeTarget } from '../rangeTarget';
import { chartDataLabels } from './chartDataLabels';
import { chartSeriesFormat } from './chartFormats';
import { member, partOf, partScalar } from './chartPart';
import type { Part } from './chartPart';
import { chartPointsCollection } from './chartPoint';
import { changeChart, chartOf } from './chartTarget';
import type { ChartTarget } from './chartTarget';

/** A series by its place in the chart. */
interface SeriesPart extends Part<ChartSeries> {
  readonly index: number;
}

/** Excel.ChartSeries. */
export const chartSeries: HostClass<SeriesPart> = defineClass<SeriesPart>({
  className: 'ChartSeries',
  scalars: {
    Name: {
      get: (series) => reading(series).name,
      set: (series, value) => series.write({ ...series.read(), name: textOf(value) }),
    },
    ChartType: {
      get: typeOf,
      set: (series, value) => series.write({ ...series.read(), type: oneOf(value, CHART_TYPES) }),
    },
    HasDataLabels: {
      get: ({ read }) => hasLabels(read().labels),
      set: (series, value) => setLabels(series, booleanOf(value)),
    },
    GapWidth: forTypes('gapWidth', 0, 500, (type) => !isRound(type)),
    Overlap: forTypes('overlap', -100, 100, (type) => !isRound(type)),
    DoughnutHoleSize: forTypes('doughnutHoleSize', 10, 90, (type) => familyOf(type) === 'doughnut'),
    FirstSliceAngle: forTypes('firstSliceAngle', 0, 360, isRound),
    VaryByCategories: partScalar<ChartSeries, 'varyByCategories'>('varyByCategories', booleanOf),
    AxisGroup: { get: () => 'Primary' },
    PlotOrder: { get: ({ index }) => index },
  },
  navigations: {
    Format: (series) => chartSeriesFormat(series),
    DataLabels: (series) => chartDataLabels(member(series, 'labels')),
    Points: (series) => chartPointsCollection(series),
  },
  methods: {
    Delete: (series) => {
      series.read();
      changeChart(series.chart, (chart) => ({ ...chart, series: chart.series.filter((_, at) => at !== series.index) }));
    },
    SetValues: (series, [source]) => series.write({ ...series.read(), values: { reference: lineOf(source) } }),
    SetXAxisValues: (series, [source]) => series.write({ ...series.read(), categories: { reference: lineOf(source) } }),
    GetDimensionValues: (series, [dimension]) => {
      const { categories, values } = reading(series);
      return oneOf(dimension, ['Categories', 'Values']) === 'Categories' ? categories : values;
    },
  },
});

/** Excel.ChartSeriesCollection. */
export const chartSeriesCollection: HostClass<ChartTarget> = defineClass<ChartTarget>({
  className: 'ChartSeriesCollection',
  scalars: { Count: { get: (target) => chartOf(target).series.length } },
  items: (target) => chartOf(target).series.map((_, index) => chartSeries(seriesAt(target, index))),
  methods: {
    GetCount: (target) => chartOf(target).series.length,
    Add: (target, [name, at]) => {
      const { series, type } = chartOf(target);
      const index = at === undefined || at === null ? series.length : integerOf(at);
      if (index < 0 || index > series.length) throw new HostError('InvalidArgument', '序号超出范围');
      const added = newSeries(type, name === undefined || name === null ? {} : { name: textOf(name) });
      changeChart(target, (chart) => ({
        ...chart,
        series: [...chart.series.slice(0, index), added, ...chart.series.slice(index)],
      }));
      return chartSeries(seriesAt(target, index));
    },
  },
});

function seriesAt(target: ChartTarget, index: number): SeriesPart {
  const part = partOf<ChartSeries>(
    target,
    ({ series }) => {
      const found = series[index];
      if (!found) throw new HostError('ItemNotFound', `系列 ${index}`);
      return found;
    },
    (chart, changed) => ({ ...chart, series: chart.series.map((series, at) => (at === index ? changed : series)) }),
  );
  return { ...part, index };
}

function reading({ chart, read, index }: SeriesPart) {
  return readSeries(chart.host.engine, read(), index);
}

function typeOf({ chart, read }: SeriesPart): ChartType {
  return read().type ?? chartOf(chart).type;
}

function hasLabels(labels: ChartLabels): boolean {
  return labels.showValue || labels.showPercentage || labels.showCategoryName || labels.showSeriesName;
}

/** Labels switched on show values. */
function setLabels(series: SeriesPart, on: boolean): void {
  const { labels } = series.read();
  if (on === hasLabels(labels)) return;
  const none = { showValue: false, showPercentage: false, showCategoryName: false, showSeriesName: false };
  series.write({ ...series.read(), labels: { ...labels, ...none, showValue: on } });
}

/** A whole number that only some types of charts have; the others say null. */
function forTypes(
  key: 'gapWidth' | 'overlap' | 'doughnutHoleSize' | 'firstSliceAngle',
  min: number,
  max: number,
  fits: (type: ChartType) => boolean,
): Scalar<SeriesPart> {
  return {
    get: (series) => (fits(typeOf(series)) ? series.read()[key] : null),
    set: (series, value) => {
      const wanted = integerOf(value);
      if (!fits(typeOf(series))) throw new HostError('InvalidOperation', `${typeOf(series)} 没有 ${key}`);
      if (wanted < min || wanted > max) throw new HostError('InvalidArgument', `应在 ${min} 到 ${max} 之间`);
      series.write({ ...series.read(), [key]: wanted });
    },
  };
}

/** The cells of a series: one row or one column. */
function lineOf(source: unknown) {
  if (!isHostObject(source) || source.className !== 'Range') throw new HostError('InvalidArgument', '应为区域');
  const { sheetId, area } = source.target as RangeTarget;
  if (area.rows > 1 && area.columns > 1) throw new HostError('InvalidArgument', '系列的数据应为一行或一列');
  return { sheetId, area };
}
