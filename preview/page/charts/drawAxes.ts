import type { Chart, ChartAxis } from '../../engine/charts/chart';
import { displayText } from '../../engine/cells';
import type { ValueScale } from '../../engine/charts/valueScale';
import { stroke } from './chartColors';
import type { PlotFrame } from './plotFrame';
import { fitted, fontPixels, svg, svgText, textWidth } from './svg';
import type { Box } from './svg';

const SIZE = 9;
const TITLE_SIZE = 10;
const GAP = 6;

/** How much room labels and titles of an axis take beside the plot. */
interface Margins {
  readonly category: number;
  readonly value: number;
}

/** The room left for the plot. */
export function axisRoom(
  chart: Chart,
  categories: readonly string[],
  scale: ValueScale,
  upright: boolean,
  room: Box,
): Box {
  const { category, value } = margins(chart, categories, scale, upright, room);
  // Categories run along the bottom of columns and up the left of bars; half a label sticks out at the far end.
  const left = upright ? value : category;
  const below = upright ? category : value;
  const above = upright || !chart.categoryAxis.reversed ? 6 : below;
  const bottom = upright || !chart.categoryAxis.reversed ? below : 6;
  return {
    x: room.x + left,
    y: room.y + above,
    width: Math.max(1, room.width - left - 12),
    height: Math.max(1, room.height - above - bottom),
  };
}

/** Grid lines behind the columns, lines and labels of the axes before them. */
export function drawAxes(
  chart: Chart,
  categories: readonly string[],
  scale: ValueScale,
  frame: PlotFrame,
  room: Box,
): { readonly behind: string; readonly before: string } {
  return {
    behind: gridlines(chart, categories.length, scale, frame),
    before:
      categoryLine(chart, scale, frame) +
      categoryLabels(chart, categories, frame, room) +
      valueLabels(chart, scale, frame) +
      titles(chart, frame, room),
  };
}

function margins(chart: Chart, categories: readonly string[], scale: ValueScale, upright: boolean, room: Box): Margins {
  const { categoryAxis, valueAxis } = chart;
  const valuePixels = fontPixels(valueAxis.font, SIZE);
  const categoryPixels = fontPixels(categoryAxis.font, SIZE);
  const widestValue = Math.max(...ticks(scale).map((tick) => textWidth(tickText(valueAxis, tick), valuePixels)));
  const widestCategory = Math.max(0, ...categories.map((text) => textWidth(text, categoryPixels)));
  const titleOf = (axis: ChartAxis) => (axis.title.visible ? fontPixels(axis.title.font, TITLE_SIZE) * 1.5 : 0);
  const value = shown(valueAxis) ? (upright ? widestValue : valuePixels) + GAP : 0;
  const turned = upright && isTurned(widestCategory, categories.length, room.width);
  const category = upright
    ? turned
      ? Math.min(widestCategory * 0.75 + categoryPixels, room.height * 0.4)
      : categoryPixels + GAP
    : Math.min(widestCategory, room.width * 0.4) + GAP;
  return {
    category: (shown(categoryAxis) ? category : 0) + titleOf(categoryAxis) + 2,
    value: value + titleOf(valueAxis) + 2,
  };
}

function shown(axis: ChartAxis): boolean {
  return axis.visible && axis.labelPosition !== 'None';
}

/** Labels wider than their place stand aslant. */
function isTurned(widest: number, count: number, width: number): boolean {
  return widest > (width / Math.max(1, count)) * 0.95;
}

function ticks({ minimum, maximum, majorUnit }: ValueScale): number[] {
  const count = Math.min(200, Math.floor((maximum - minimum) / majorUnit + 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => Number((minimum + index * majorUnit).toPrecision(12)));
}

function tickText(axis: ChartAxis, tick: number): string {
  return axis.numberFormat === null ? String(tick) : displayText(tick, axis.numberFormat);
}

function line(frame: PlotFrame, from: readonly [number, number], to: readonly [number, number], look: object): string {
  const a = frame.pointAt(...from);
  const b = frame.pointAt(...to);
  return svg('line', { x1: a.x, y1: a.y, x2: b.x, y2: b.y, ...look });
}

function gridlines({ valueAxis, categoryAxis }: Chart, points: number, scale: ValueScale, frame: PlotFrame): string {
  const across = ticks(scale).map((tick) => {
    const value = (tick - scale.minimum) / (scale.maximum - scale.minimum);
    return line(frame, [0, value], [1, value], stroke(valueAxis.majorGridlines.line, '#D9D9D9'));
  });
  const along = Array.from({ length: points + 1 }, (_, index) =>
    line(frame, [index / points, 0], [index / points, 1], stroke(categoryAxis.majorGridlines.line, '#D9D9D9')),
  );
  return [
    ...(valueAxis.majorGridlines.visible ? across : []),
    ...(categoryAxis.majorGridlines.visible ? along : []),
  ].join('');
}

/** The axis of categories stands where the values are zero. */
function categoryLine({ categoryAxis, valueAxis }: Chart, { minimum, maximum }: ValueScale, frame: PlotFrame): string {
  const zero = Math.min(1, Math.max(0, (0 - minimum) / (maximum - minimum)));
  const own = categoryAxis.visible ? line(frame, [0, zero], [1, zero], stroke(categoryAxis.line, '#BFBFBF')) : '';
  return own + (valueAxis.visible ? line(frame, [0, 0], [0, 1], stroke(valueAxis.line, null)) : '');
}

function categoryLabels({ categoryAxis }: Chart, categories: readonly string[], frame: PlotFrame, room: Box): string {
  if (!shown(categoryAxis)) return '';
  const { font } = categoryAxis;
  const pixels = fontPixels(font, SIZE);
  const turned = isTurned(
    Math.max(0, ...categories.map((text) => textWidth(text, pixels))),
    categories.length,
    room.width,
  );
  const { plot } = frame;
  return categories
    .map((text, index) => {
      const { x, y } = frame.pointAt((index + 0.5) / categories.length, 0);
      if (!frame.upright) {
        const place = { x: plot.x - GAP, y };
        return svgText(fitted(text, room.width * 0.4, pixels), place, font, { size: SIZE, anchor: 'end' });
      }
      const below = plot.y + plot.height + GAP / 2 + pixels / 2;
      if (!turned) return svgText(text, { x, y: below }, font, { size: SIZE });
      const short = fitted(text, room.height * 0.4, pixels);
      return svgText(short, { x: x + 4, y: below }, font, { size: SIZE, anchor: 'end', rotate: -45 });
    })
    .join('');
}

function valueLabels({ valueAxis, categoryAxis }: Chart, scale: ValueScale, frame: PlotFrame): string {
  if (!shown(valueAxis)) return '';
  const { plot } = frame;
  const pixels = fontPixels(valueAxis.font, SIZE);
  return ticks(scale)
    .map((tick) => {
      const { x, y } = frame.pointAt(0, (tick - scale.minimum) / (scale.maximum - scale.minimum));
      const text = tickText(valueAxis, tick);
      if (frame.upright) {
        return svgText(text, { x: plot.x - GAP, y }, valueAxis.font, { size: SIZE, anchor: 'end' });
      }
      const above = plot.y - GAP / 2 - pixels / 2;
      const below = plot.y + plot.height + GAP / 2 + pixels / 2;
      return svgText(text, { x, y: categoryAxis.reversed ? above : below }, valueAxis.font, { size: SIZE });
    })
    .join('');
}

function titles({ categoryAxis, valueAxis }: Chart, { plot, upright }: PlotFrame, room: Box): string {
  const [horizontal, vertical] = upright ? [categoryAxis, valueAxis] : [valueAxis, categoryAxis];
  const text = ({ title }: ChartAxis) => title.text ?? '坐标轴标题';
  const half = ({ title }: ChartAxis) => fontPixels(title.font, TITLE_SIZE) / 2;
  const atBottom = { x: plot.x + plot.width / 2, y: room.y + room.height - half(horizontal) };
  const atLeft = { x: room.x + half(vertical), y: plot.y + plot.height / 2 };
  return (
    (horizontal.title.visible ? svgText(text(horizontal), atBottom, horizontal.title.font, { size: TITLE_SIZE }) : '') +
    (vertical.title.visible
      ? svgText(text(vertical), atLeft, vertical.title.font, { size: TITLE_SIZE, rotate: -90 })
      : '')
  );
}
