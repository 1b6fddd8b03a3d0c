import type { ChartFill, ChartFont, ChartLine, ChartSeries } from '../../engine/charts/chart';

/** The accents of Office's theme, then darker. */
const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const DARKER = ['#264478', '#9E480E', '#636363', '#997300', '#255E91', '#43682B'];
const ALL = [...ACCENTS, ...DARKER];

function accent(index: number): string {
  return ALL[index % ALL.length] ?? '#4472C4';
}

/** The colour of a series: as set, else as the theme has it. */
export function seriesColor(series: ChartSeries, index: number): string {
  return painted(series.fill, accent(index));
}

/** The colour of a point: its own, the series', or one of its own where the categories differ in colour. */
export function pointColor(series: ChartSeries, seriesIndex: number, point: number): string {
  const own = series.points[point]?.fill ?? 'automatic';
  if (own !== 'automatic') return painted(own, '');
  if (series.fill !== 'automatic') return painted(series.fill, '');
  return accent(series.varyByCategories ? point : seriesIndex);
}

/** The fill as SVG has it. */
export function painted(fill: ChartFill, automatic: string): string {
  if (fill === 'automatic') return automatic;
  return fill;
}

/** A font that can be read on the colour: dark on light and light on dark where none was set. */
export function readableOn(background: string, font: ChartFont): ChartFont {
  if (font.color !== null || !background.startsWith('#')) return font;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(background.slice(at, at + 2), 16));
  const brightness = (red * 299 + green * 587 + blue * 114) / 1000;
  return { ...font, color: brightness > 145 ? '#404040' : '#FFFFFF' };
}

const DASHES: Readonly<Record<string, string>> = {
  Dash: '6 4',
  DashDot: '6 3 2 3',
  DashDotDot: '6 3 2 3 2 3',
  Dot: '2 3',
};

/** The attributes of a line; `automatic` is its colour where nothing was set, null for no line. */
export function stroke(line: ChartLine, automatic: string | null): Record<string, string | number | null> {
  const untouched = line.style === null && line.color === null && line.weight === null;
  if (line.style === 'None' || (untouched && automatic === null)) return { stroke: 'none' };
  return {
    stroke: line.color ?? automatic ?? '#D9D9D9',
    'stroke-width': ((line.weight ?? 0.75) * 4) / 3,
    'stroke-dasharray': (line.style && DASHES[line.style]) ?? null,
  };
}
