import type { Chart, ChartAxis, ChartFont } from '../../engine/charts/chart';

/** The chart with the font of its area in every part that has none of its own. */
export function withInheritedFonts(chart: Chart): Chart {
  const { font } = chart.area;
  const inherit = <P extends { readonly font: ChartFont }>(part: P): P => ({ ...part, font: merged(part.font, font) });
  const axis = (each: ChartAxis): ChartAxis => ({ ...inherit(each), title: inherit(each.title) });
  return {
    ...chart,
    title: inherit(chart.title),
    legend: inherit(chart.legend),
    categoryAxis: axis(chart.categoryAxis),
    valueAxis: axis(chart.valueAxis),
    series: chart.series.map((series) => ({ ...series, labels: inherit(series.labels) })),
  };
}

function merged(own: ChartFont, other: ChartFont): ChartFont {
  return {
    name: own.name ?? other.name,
    size: own.size ?? other.size,
    bold: own.bold ?? other.bold,
    italic: own.italic ?? other.italic,
    underline: own.underline ?? other.underline,
    color: own.color ?? other.color,
  };
}
