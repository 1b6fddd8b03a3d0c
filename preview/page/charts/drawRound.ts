import type { ChartReading, SeriesReading } from '../../engine/charts/chartReading';
import type { ChartSeries } from '../../engine/charts/chart';
import { familyOf } from '../../engine/charts/chartTypes';
import { pointColor, readableOn, stroke } from './chartColors';
import { labelText } from './dataLabel';
import { fontPixels, svg, svgText, textWidth } from './svg';
import type { Box } from './svg';

const LABEL_SIZE = 9;
/** Labels inside stand this far out. */
const INSIDE = { Center: 0.55, InsideEnd: 0.78 } as const;

/** A ring from `inner` to `outer` around the middle; a pie has no inner one. */
interface Ring {
  readonly x: number;
  readonly y: number;
  readonly inner: number;
  readonly outer: number;
}

/** Pie or doughnut: a pie shows its first series, a doughnut each as a ring, the first innermost. */
export function drawRound({ chart, series }: ChartReading, room: Box): string {
  const doughnut = familyOf(chart.type) === 'doughnut';
  const shown = chart.series.slice(0, doughnut ? undefined : 1);
  const [first] = shown;
  if (!first) return '';
  const labels =
    !doughnut && first.labels.position === 'OutsideEnd' ? labelRoom(first, series[0]) : { across: 0, down: 0 };
  const radius = Math.max(4, Math.min(room.width / 2 - labels.across, room.height / 2 - labels.down) - 4);
  const hole = doughnut ? (radius * first.doughnutHoleSize) / 100 : 0;
  const thickness = (radius - hole) / shown.length;
  return shown
    .map((each, index) => {
      const inner = hole + thickness * index;
      const ring = { x: room.x + room.width / 2, y: room.y + room.height / 2, inner, outer: inner + thickness };
      const reading = series[index];
      return reading ? drawRing(each, reading, index, ring, first.firstSliceAngle) : '';
    })
    .join('');
}

/** What labels outside a pie need beside and above it. */
function labelRoom(series: ChartSeries, reading: SeriesReading | undefined): { across: number; down: number } {
  const pixels = fontPixels(series.labels.font, LABEL_SIZE);
  const widths = (reading?.values ?? []).map((_, point) =>
    reading ? textWidth(labelText(series.labels, reading, point), pixels) : 0,
  );
  return { across: Math.max(0, ...widths) + 10, down: pixels + 10 };
}

function drawRing(series: ChartSeries, reading: SeriesReading, index: number, ring: Ring, startAngle: number): string {
  const sizes = reading.values.map((value) => Math.abs(value ?? 0));
  const sum = sizes.reduce((total, size) => total + size, 0);
  if (sum === 0) return '';
  let angle = startAngle;
  const slices: string[] = [];
  const labels: string[] = [];
  sizes.forEach((size, point) => {
    const sweep = (size / sum) * 360;
    if (sweep > 0) {
      const line = stroke(series.points[point]?.border ?? series.line, '#FFFFFF');
      const fill = pointColor(series, index, point);
      slices.push(svg('path', { d: slice(ring, angle, sweep), fill, 'fill-rule': 'evenodd', ...line }));
      labels.push(drawLabel(series, reading, point, ring, angle + sweep / 2, fill));
    }
    angle += sweep;
  });
  return [...slices, ...labels].join('');
}

function slice(ring: Ring, from: number, sweep: number): string {
  // A whole circle has the same start and end: it is drawn as all but a hair.
  const to = from + Math.min(sweep, 359.99);
  const large = to - from > 180 ? 1 : 0;
  const outer = `M ${at(ring, ring.outer, from)} A ${ring.outer} ${ring.outer} 0 ${large} 1 ${at(ring, ring.outer, to)}`;
  if (ring.inner === 0) return `${outer} L ${ring.x} ${ring.y} Z`;
  return `${outer} L ${at(ring, ring.inner, to)} A ${ring.inner} ${ring.inner} 0 ${large} 0 ${at(ring, ring.inner, from)} Z`;
}

/** Degrees clockwise from the top. */
function pointAt({ x, y }: Ring, radius: number, degrees: number): { x: number; y: number } {
  const radians = ((degrees - 90) * Math.PI) / 180;
  return { x: x + radius * Math.cos(radians), y: y + radius * Math.sin(radians) };
}

function at(ring: Ring, radius: number, degrees: number): string {
  const { x, y } = pointAt(ring, radius, degrees);
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}

function drawLabel(
  { labels }: ChartSeries,
  reading: SeriesReading,
  point: number,
  ring: Ring,
  angle: number,
  fill: string,
): string {
  const text = labelText(labels, reading, point);
  if (text === '') return '';
  if (ring.inner === 0 && labels.position === 'OutsideEnd') {
    const anchor = Math.sin((angle * Math.PI) / 180) < 0 ? 'end' : 'start';
    return svgText(text, pointAt(ring, ring.outer + 8, angle), labels.font, { size: LABEL_SIZE, anchor });
  }
  const share = labels.position === 'Center' ? INSIDE.Center : INSIDE.InsideEnd;
  const radius = ring.inner > 0 ? (ring.inner + ring.outer) / 2 : ring.outer * share;
  return svgText(text, pointAt(ring, radius, angle), readableOn(fill, labels.font), { size: LABEL_SIZE });
}
