import type { ChartAxis, ChartBox, ChartGridlines, ChartPoint, ChartSeries } from '../../../engine/charts/chart';
import { defineClass } from '../../hostObject';
import type { ClassDefinition, HostClass } from '../../hostObject';
import { chartFill } from './chartFill';
import { chartFont } from './chartFont';
import { chartBorder, chartLineFormat } from './chartLines';
import { member } from './chartPart';
import type { Part } from './chartPart';

const BOX: ClassDefinition<Part<ChartBox>>['navigations'] = {
  Fill: (box) => chartFill(member(box, 'fill')),
  Font: (box) => chartFont(member(box, 'font')),
  Border: (box) => chartBorder(member(box, 'border')),
};

function boxFormat(className: string): HostClass<Part<ChartBox>> {
  return defineClass<Part<ChartBox>>({ className, navigations: BOX });
}

/** Excel.ChartAreaFormat. */
export const chartAreaFormat = boxFormat('ChartAreaFormat');
/** Excel.ChartTitleFormat. */
export const chartTitleFormat = boxFormat('ChartTitleFormat');
/** Excel.ChartLegendFormat. */
export const chartLegendFormat = boxFormat('ChartLegendFormat');
/** Excel.ChartDataLabelFormat. */
export const chartDataLabelFormat = boxFormat('ChartDataLabelFormat');
/** Excel.ChartAxisTitleFormat. */
export const chartAxisTitleFormat = boxFormat('ChartAxisTitleFormat');

/** Excel.ChartSeriesFormat. */
export const chartSeriesFormat: HostClass<Part<ChartSeries>> = defineClass<Part<ChartSeries>>({
  className: 'ChartSeriesFormat',
  navigations: {
    Fill: (series) => chartFill(member(series, 'fill')),
    Line: (series) => chartLineFormat(member(series, 'line')),
  },
});

/** Excel.ChartPointFormat. */
export const chartPointFormat: HostClass<Part<ChartPoint>> = defineClass<Part<ChartPoint>>({
  className: 'ChartPointFormat',
  navigations: {
    Fill: (point) => chartFill(member(point, 'fill')),
    Border: (point) => chartBorder(member(point, 'border')),
  },
});

/** Excel.ChartAxisFormat. */
export const chartAxisFormat: HostClass<Part<ChartAxis>> = defineClass<Part<ChartAxis>>({
  className: 'ChartAxisFormat',
  navigations: {
    Fill: (axis) => chartFill(member(axis, 'fill')),
    Font: (axis) => chartFont(member(axis, 'font')),
    Line: (axis) => chartLineFormat(member(axis, 'line')),
  },
});

/** Excel.ChartGridlinesFormat. */
export const chartGridlinesFormat: HostClass<Part<ChartGridlines>> = defineClass<Part<ChartGridlines>>({
  className: 'ChartGridlinesFormat',
  navigations: { Line: (lines) => chartLineFormat(member(lines, 'line')) },
});
