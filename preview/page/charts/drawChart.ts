import type { ChartBox } from '../../engine/charts/chart';
import type { ChartReading } from '../../engine/charts/chartReading';
import { isRound } from '../../engine/charts/chartTypes';
import { painted, pointColor, seriesColor, stroke } from './chartColors';
import { drawColumns } from './drawColumns';
import { drawRound } from './drawRound';
import { withInheritedFonts } from './inheritedFonts';
import { fitted, fontPixels, svg, svgText, textWidth } from './svg';
import type { Box } from './svg';

const TITLE_SIZE = 14;
const LEGEND_SIZE = 9;
const MARGIN = 10;
const KEY = 8;

interface LegendEntry {
  readonly text: string;
  readonly color: string;
}

/** The chart as the text of an SVG element of that size in pixels. */
export function drawChart(readingNow: ChartReading, width: number, height: number): string {
  const chart = withInheritedFonts(readingNow.chart);
  const reading = { ...readingNow, chart };
  const whole = { x: 0, y: 0, width, height };
  const inner = shrunk(whole, MARGIN);
  const title = drawTitle(reading, inner);
  const legend = drawLegend(reading, title.rest);
  const plot = isRound(chart.type) ? drawRound(reading, legend.rest) : drawColumns(reading, legend.rest);
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': reading.title ?? reading.name,
      'font-family': "'等线', 'Microsoft YaHei', 'Noto Sans SC', sans-serif",
    },
    frame(whole, chart.area, '#FFFFFF', '#D9D9D9'),
    plot,
    title.drawing,
    legend.drawing,
  );
}

/** A part of the drawing and the room it leaves. */
interface Placed {
  readonly drawing: string;
  readonly rest: Box;
}

function drawTitle({ title, chart }: ChartReading, room: Box): Placed {
  if (title === null) return { drawing: '', rest: room };
  const { font } = chart.title;
  const size = fontPixels(font, TITLE_SIZE);
  const text = fitted(title, room.width, size);
  const middle = { x: room.x + room.width / 2, y: room.y + size * 0.6 };
  const width = textWidth(text, size) + 8;
  const box = { x: middle.x - width / 2, y: room.y - size * 0.1, width, height: size * 1.4 };
  const drawing = frame(box, chart.title, 'none', null) + svgText(text, middle, font, { size: TITLE_SIZE });
  return { drawing, rest: chart.title.overlay ? room : without(room, 'Top', size * 1.7) };
}

function drawLegend(reading: ChartReading, room: Box): Placed {
  const { legend } = reading.chart;
  const entries = legendEntries(reading);
  if (!legend.visible || entries.length === 0) return { drawing: '', rest: room };
  const size = fontPixels(legend.font, LEGEND_SIZE);
  const beside = legend.position !== 'Top' && legend.position !== 'Bottom';
  const placed = beside ? column(entries, room, size) : rows(entries, room, size);
  const at = legend.position === 'Corner' ? 'Right' : legend.position;
  const extent = beside ? placed.width + MARGIN : placed.height + MARGIN;
  const box = legendBox(room, at, placed, legend.position === 'Corner');
  const drawing = placed.entries.map(({ text, color, x, y }) => {
    const key = { x: box.x + x, y: box.y + y - KEY / 2, width: KEY, height: KEY, fill: color };
    const start = { x: box.x + x + KEY + 5, y: box.y + y };
    return svg('rect', key) + svgText(text, start, legend.font, { size: LEGEND_SIZE, anchor: 'start' });
  });
  const background = frame(box, legend, 'none', null);
  return { drawing: background + drawing.join(''), rest: legend.overlay ? room : without(room, at, extent) };
}

function legendEntries({ chart, series }: ChartReading): LegendEntry[] {
  const [first] = chart.series;
  const byPoint = first && (isRound(chart.type) || (chart.series.length === 1 && first.varyByCategories));
  if (byPoint) {
    const categories = series[0]?.categories ?? [];
    return categories.map((text, point) => ({ text, color: pointColor(first, 0, point) }));
  }
  return chart.series.map((each, index) => ({ text: series[index]?.name ?? '', color: seriesColor(each, index) }));
}

interface PlacedEntries {
  readonly entries: readonly (LegendEntry & { readonly x: number; readonly y: number })[];
  readonly width: number;
  readonly height: number;
}

function column(entries: readonly LegendEntry[], room: Box, size: number): PlacedEntries {
  const limit = room.width * 0.35;
  const texts = entries.map(({ text }) => fitted(text, limit, size));
  const line = size * 1.6;
  return {
    entries: entries.map((entry, index) => ({ ...entry, text: texts[index] ?? '', x: 0, y: line * (index + 0.5) })),
    width: KEY + 5 + Math.max(...texts.map((text) => textWidth(text, size))),
    height: line * entries.length,
  };
}

/** In as many rows as needed, each as wide as the room allows. */
function rows(entries: readonly LegendEntry[], room: Box, size: number): PlacedEntries {
  const line = size * 1.6;
  const placed: (LegendEntry & { x: number; y: number })[] = [];
  let x = 0;
  let row = 0;
  let widest = 0;
  for (const entry of entries) {
    const text = fitted(entry.text, room.width - KEY - 5, size);
    const width = KEY + 5 + textWidth(text, size);
    if (x > 0 && x + width > room.width) {
      x = 0;
      row += 1;
    }
    placed.push({ ...entry, text, x, y: line * (row + 0.5) });
    widest = Math.max(widest, x + width);
    x += width + 14;
  }
  return { entries: placed, width: widest, height: line * (row + 1) };
}

type Edge = 'Top' | 'Bottom' | 'Left' | 'Right';

function legendBox(room: Box, at: Edge, { width, height }: PlacedEntries, corner: boolean): Box {
  const x = at === 'Left' ? room.x : at === 'Right' ? room.x + room.width - width : room.x + (room.width - width) / 2;
  if (corner || at === 'Top') return { x, y: room.y, width, height };
  const y = at === 'Bottom' ? room.y + room.height - height : room.y + (room.height - height) / 2;
  return { x, y, width, height };
}

function frame(box: Box, { fill, border }: ChartBox, fillByItself: string, lineByItself: string | null): string {
  const paint = painted(fill, fillByItself);
  const line = stroke(border, lineByItself);
  return paint === 'none' && line.stroke === 'none' ? '' : svg('rect', { ...box, fill: paint, ...line });
}

function shrunk({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: Math.max(0, width - 2 * by), height: Math.max(0, height - 2 * by) };
}

function without({ x, y, width, height }: Box, edge: Edge, by: number): Box {
  const flat = edge === 'Top' || edge === 'Bottom';
  const rest = { width: Math.max(0, width - (flat ? 0 : by)), height: Math.max(0, height - (flat ? by : 0)) };
  return { x: x + (edge === 'Left' ? by : 0), y: y + (edge === 'Top' ? by : 0), ...rest };
}
