import type {
  Chart,
  ChartAxis,
  ChartBox,
  ChartFont,
  ChartLabels,
  ChartLine,
  ChartPoint,
  ChartReference,
  ChartSeries,
} from './chart';
import type { ChartAnchor } from './chartAnchor';
import type { ChartSource } from './chartSource';
import { familyOf, isRound } from './chartTypes';
import type { ChartType } from './chartTypes';

const FONT: ChartFont = { name: null, size: null, bold: null, italic: null, underline: null, color: null };
const LINE: ChartLine = { style: null, color: null, weight: null };
const BOX: ChartBox = { fill: 'automatic', font: FONT, border: LINE };
const NO_TITLE = { ...BOX, visible: false, text: null };

/** A point of which nothing was set. */
export const NEW_POINT: ChartPoint = { fill: 'automatic', border: LINE };

const LABELS: ChartLabels = {
  ...BOX,
  position: null,
  showValue: false,
  showSeriesName: false,
  showCategoryName: false,
  showLegendKey: false,
  showPercentage: false,
  separator: ', ',
  numberFormat: null,
};

const AXIS: ChartAxis = {
  visible: true,
  minimum: null,
  maximum: null,
  majorUnit: null,
  reversed: false,
  numberFormat: null,
  labelPosition: 'NextToAxis',
  majorGridlines: { visible: false, line: LINE },
  minorGridlines: { visible: false, line: LINE },
  title: NO_TITLE,
  font: FONT,
  fill: 'automatic',
  line: LINE,
};

/** A series as Excel adds it. */
export function newSeries(
  type: ChartType,
  source: Partial<Pick<ChartSeries, 'name' | 'values' | 'categories'>>,
): ChartSeries {
  return {
    name: null,
    values: null,
    categories: null,
    ...source,
    type: null,
    fill: 'automatic',
    line: LINE,
    labels: LABELS,
    gapWidth: familyOf(type) === 'bar' ? 182 : 219,
    overlap: /Stacked/.test(type) ? 100 : familyOf(type) === 'bar' ? 0 : -27,
    doughnutHoleSize: 75,
    firstSliceAngle: 0,
    varyByCategories: isRound(type),
    points: {},
  };
}

/** The series of a source range. */
export function seriesOf(type: ChartType, { series }: ChartSource): ChartSeries[] {
  const reference = (area: ChartReference | undefined) => (area ? { reference: area } : null);
  return series.map(({ name, values, categories }) =>
    newSeries(type, { name: reference(name), values: { reference: values }, categories: reference(categories) }),
  );
}

/** A chart as Excel adds it: a title always, a legend unless there is one series that needs none. */
export function newChart(
  identity: Pick<Chart, 'id' | 'name' | 'type'>,
  anchor: ChartAnchor,
  source: ChartSource,
): Chart {
  const { type } = identity;
  const legendVisible = isRound(type) || source.series.length > 1;
  return {
    ...identity,
    anchor,
    plotBy: source.plotBy,
    displayBlanksAs: 'NotPlotted',
    plotVisibleOnly: true,
    title: { ...BOX, visible: true, text: null, overlay: false },
    legend: { ...BOX, visible: legendVisible, position: 'Bottom', overlay: false },
    series: seriesOf(type, source),
    categoryAxis: AXIS,
    valueAxis: { ...AXIS, majorGridlines: { visible: true, line: LINE } },
    area: BOX,
  };
}
