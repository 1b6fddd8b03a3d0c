import type { Chart, ChartLabels } from '../../../engine/charts/chart';
import { labelPositions } from '../../../engine/charts/chartTypes';
import type { ChartType } from '../../../engine/charts/chartTypes';
import { HostError } from '../../hostError';
import { defineClass } from '../../hostObject';
import type { HostClass } from '../../hostObject';
import { booleanOf, oneOf, textOf } from '../../values';
import { chartDataLabelFormat } from './chartFormats';
import { boxOf, partOf, partScalar } from './chartPart';
import type { Part } from './chartPart';
import { chartOf } from './chartTarget';
import type { ChartTarget } from './chartTarget';

const POSITIONS = [
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
] as const;

/** Excel.ChartDataLabels, of a series or of all series of a chart. */
export const chartDataLabels: HostClass<Part<ChartLabels>> = defineClass<Part<ChartLabels>>({
  className: 'ChartDataLabels',
  scalars: {
    Position: { get: (labels) => labels.read().position, set: setPosition },
    ShowValue: partScalar<ChartLabels, 'showValue'>('showValue', booleanOf),
    ShowSeriesName: partScalar<ChartLabels, 'showSeriesName'>('showSeriesName', booleanOf),
    ShowCategoryName: partScalar<ChartLabels, 'showCategoryName'>('showCategoryName', booleanOf),
    ShowLegendKey: partScalar<ChartLabels, 'showLegendKey'>('showLegendKey', booleanOf),
    ShowPercentage: partScalar<ChartLabels, 'showPercentage'>('showPercentage', booleanOf),
    Separator: partScalar<ChartLabels, 'separator'>('separator', textOf),
    NumberFormat: partScalar<ChartLabels, 'numberFormat'>('numberFormat', textOf, 'General'),
  },
  navigations: { Format: (labels) => chartDataLabelFormat(boxOf(labels)) },
});

/** The labels of all series at once; they read as those of the first. */
export function labelsOfChart(target: ChartTarget): Part<ChartLabels> {
  const first = ({ series: [series] }: Chart): ChartLabels => {
    if (!series) throw new HostError('InvalidOperation', '图表没有系列');
    return series.labels;
  };
  return partOf(target, first, (chart, labels) => {
    const before = first(chart);
    const changed = Object.fromEntries(
      Object.entries(labels).filter(([key, value]) => before[key as keyof ChartLabels] !== value),
    );
    return {
      ...chart,
      series: chart.series.map((series) => ({ ...series, labels: { ...series.labels, ...changed } })),
    };
  });
}

/** Excel refuses positions that the kind of chart does not have. */
function setPosition(labels: Part<ChartLabels>, value: unknown): void {
  const position = oneOf(value, POSITIONS);
  const { type } = chartOf(labels.chart);
  assertPosition(type, position);
  labels.write({ ...labels.read(), position });
}

function assertPosition(type: ChartType, position: (typeof POSITIONS)[number]): void {
  if (labelPositions(type).includes(position)) return;
  throw new HostError('InvalidArgument', `${type} 的数据标签没有位置 ${position}`);
}
