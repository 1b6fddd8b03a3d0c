import type { ChartReading } from '../../engine/charts/chartReading';
import { familyOf } from '../../engine/charts/chartTypes';
import { valueScale } from '../../engine/charts/valueScale';
import type { ValueScale } from '../../engine/charts/valueScale';
import { pointColor, readableOn, stroke } from './chartColors';
import { labelText } from './dataLabel';
import { axisRoom, drawAxes } from './drawAxes';
import { plotFrame, rectangleBetween } from './plotFrame';
import type { PlotFrame } from './plotFrame';
import { svg, svgText } from './svg';
import type { Box } from './svg';

const LABEL_SIZE = 9;
const LABEL_GAP = 9;

/** One column or bar: where it starts and ends on the axes, in shares. */
interface Bar {
  readonly series: number;
  readonly point: number;
  readonly from: readonly [category: number, value: number];
  readonly to: readonly [category: number, value: number];
}

/** Columns or bars with their axes, side by side or stacked. */
export function drawColumns(reading: ChartReading, room: Box): string {
  const { chart, series } = reading;
  const scale = valueScale(
    chart.type,
    series.map(({ values }) => values),
    chart.valueAxis,
  );
  const upright = familyOf(chart.type) !== 'bar';
  const categories = longest(series.map((each) => each.categories));
  const plot = axisRoom(chart, categories, scale, upright, room);
  const reversed = { category: chart.categoryAxis.reversed, value: chart.valueAxis.reversed };
  const frame = plotFrame(plot, upright, reversed);
  const bars = /Stacked/.test(chart.type)
    ? stackedBars(reading, scale)
    : clusteredBars(reading, scale, categories.length);
  const drawn = bars.map((bar) => drawBar(reading, frame, bar));
  const labels = bars.map((bar) => drawLabel(reading, frame, bar));
  const axes = drawAxes(chart, categories, scale, frame, room);
  return [axes.behind, ...drawn, axes.before, ...labels].join('');
}

function longest(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce<readonly string[]>((found, list) => (list.length > found.length ? list : found), []);
}

/** Where the value stands on the axis, kept within it. */
function share(value: number, { minimum, maximum }: ValueScale): number {
  return Math.min(1, Math.max(0, (value - minimum) / (maximum - minimum)));
}

/** Gap and overlap are percents of a bar's width. */
function clusteredBars({ chart, series }: ChartReading, scale: ValueScale, points: number): Bar[] {
  const [{ gapWidth, overlap } = { gapWidth: 219, overlap: 0 }] = chart.series;
  const count = series.length;
  const step = 1 - overlap / 100;
  const width = 1 / (points * (1 + step * (count - 1) + gapWidth / 100));
  const base = share(Math.max(scale.minimum, Math.min(0, scale.maximum)), scale);
  return series.flatMap(({ values }, index) =>
    values.flatMap((value, point) => {
      if (value === null) return [];
      const start = point / points + (width * gapWidth) / 200 + index * step * width;
      return [{ series: index, point, from: [start, base], to: [start + width, share(value, scale)] } as const];
    }),
  );
}

function stackedBars({ chart, series }: ChartReading, scale: ValueScale): Bar[] {
  const [{ gapWidth } = { gapWidth: 150 }] = chart.series;
  const points = Math.max(1, ...series.map(({ values }) => values.length));
  const width = 1 / (points * (1 + gapWidth / 100));
  const whole = (point: number) =>
    /100$/.test(chart.type) ? series.reduce((sum, { values }) => sum + Math.abs(values[point] ?? 0), 0) / 100 || 1 : 1;
  const reached = { up: new Map<number, number>(), down: new Map<number, number>() };
  return series.flatMap(({ values }, index) =>
    values.flatMap((value, point) => {
      if (value === null) return [];
      const heights = value < 0 ? reached.down : reached.up;
      const bottom = heights.get(point) ?? 0;
      const top = bottom + value / whole(point);
      heights.set(point, top);
      const start = point / points + (width * gapWidth) / 200;
      return [
        { series: index, point, from: [start, share(bottom, scale)], to: [start + width, share(top, scale)] } as const,
      ];
    }),
  );
}

function drawBar({ chart }: ChartReading, frame: PlotFrame, { series, point, from, to }: Bar): string {
  const own = chart.series[series];
  if (!own) return '';
  const line = stroke(own.points[point]?.border ?? own.line, null);
  return svg('rect', { ...rectangleBetween(frame, from, to), fill: pointColor(own, series, point), ...line });
}

/** Where it stands depends on the position set; outside the end is Excel's own choice for bars side by side. */
function drawLabel({ chart, series }: ChartReading, frame: PlotFrame, bar: Bar): string {
  const own = chart.series[bar.series];
  const reading = series[bar.series];
  const text = own && reading ? labelText(own.labels, reading, bar.point) : '';
  if (!own || text === '') return '';
  const middle = (bar.from[0] + bar.to[0]) / 2;
  const position = own.labels.position ?? (/Stacked/.test(chart.type) ? 'Center' : 'OutsideEnd');
  const value =
    position === 'Center' ? (bar.from[1] + bar.to[1]) / 2 : position === 'InsideBase' ? bar.from[1] : bar.to[1];
  const { x, y } = frame.pointAt(middle, value);
  const outward = bar.to[1] >= bar.from[1] ? 1 : -1;
  const shift =
    position === 'OutsideEnd' ? outward : position === 'InsideEnd' ? -outward : position === 'InsideBase' ? outward : 0;
  const inside = position !== 'OutsideEnd';
  const font = inside ? readableOn(pointColor(own, bar.series, bar.point), own.labels.font) : own.labels.font;
  if (frame.upright) return svgText(text, { x, y: y - shift * LABEL_GAP }, font, { size: LABEL_SIZE });
  const anchor = shift > 0 ? 'start' : shift < 0 ? 'end' : 'middle';
  return svgText(text, { x: x + shift * 5, y }, font, { size: LABEL_SIZE, anchor });
}
