import type { ChartPoint, ChartSeries } from '../../../engine/charts/chart';
import { readSeries } from '../../../engine/charts/chartReading';
import { NEW_POINT } from '../../../engine/charts/newChart';
import { HostError } from '../../hostError';
import { defineClass } from '../../hostObject';
import type { HostClass } from '../../hostObject';
import { chartPointFormat } from './chartFormats';
import type { Part } from './chartPart';

/** One point of a series. */
interface PointTarget {
  readonly series: Part<ChartSeries>;
  readonly index: number;
}

/** Excel.ChartPoint. */
export const chartPoint: HostClass<PointTarget> = defineClass<PointTarget>({
  className: 'ChartPoint',
  scalars: {
    Value: { get: ({ series, index }) => valuesOf(series)[index] ?? null },
  },
  navigations: {
    Format: (target) => chartPointFormat(lookOf(target)),
  },
});

/** Excel.ChartPointsCollection. */
export const chartPointsCollection: HostClass<Part<ChartSeries>> = defineClass<Part<ChartSeries>>({
  className: 'ChartPointsCollection',
  scalars: { Count: { get: (series) => valuesOf(series).length } },
  items: (series) => valuesOf(series).map((_, index) => chartPoint({ series, index })),
  methods: { GetCount: (series) => valuesOf(series).length },
});

function valuesOf(series: Part<ChartSeries>): readonly (number | null)[] {
  return readSeries(series.chart.host.engine, series.read(), 0).values;
}

function lookOf({ series, index }: PointTarget): Part<ChartPoint> {
  if (index >= valuesOf(series).length) throw new HostError('ItemNotFound', String(index));
  return {
    chart: series.chart,
    read: () => series.read().points[index] ?? NEW_POINT,
    write: (look) => series.write({ ...series.read(), points: { ...series.read().points, [index]: look } }),
  };
}
