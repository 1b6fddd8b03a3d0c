import type { ChartPlan } from '../core/summary/sheet/planCharts';
import { summaryFont } from '../core/summary/summaryWords';

const BAR_COLOR = '#217346';
/** Percent of a bar's width. */
const GAP = 60;
const AXIS_STEPS = 5;

/** Queues a chart: drawn anew, or the one that is there with its data renewed and everything else as the user has it. */
export function drawChart(sheet: Excel.Worksheet, plan: ChartPlan, isPresent: boolean): void {
  const values = sheet.getRange(plan.values).untrack();
  const chart = isPresent ? sheet.charts.getItem(plan.name) : addChart(sheet, plan, values);
  const series = chart.series.getItemAt(0);
  // Data given to the chart as a whole would take the looks of its series away.
  if (isPresent) series.setValues(values);
  series.name = plan.title;
  series.setXAxisValues(sheet.getRange(plan.categories).untrack());
  if (isPresent) return;
  series.gapWidth = GAP;
  series.format.fill.setSolidColor(BAR_COLOR);
  series.hasDataLabels = plan.hasLabels;
}

function addChart(sheet: Excel.Worksheet, plan: ChartPlan, values: Excel.Range): Excel.Chart {
  const isBars = plan.kind === 'bars';
  const type = isBars ? Excel.ChartType.barClustered : Excel.ChartType.columnClustered;
  const chart = sheet.charts.add(type, values, Excel.ChartSeriesBy.columns);
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.format.font.size = 12;
  chart.format.font.name = summaryFont.fontName;
  chart.legend.visible = false;
  const { categoryAxis, valueAxis } = chart.axes;
  if (plan.max === null) {
    valueAxis.set({ minimum: 0, visible: false, majorGridlines: { visible: false } });
  } else {
    // Without a format of its own it has the decimals of the scores.
    valueAxis.set({ minimum: 0, maximum: plan.max, majorUnit: plan.max / AXIS_STEPS, numberFormat: '0' });
  }
  // The first project on top, as in the table.
  if (isBars) categoryAxis.reversePlotOrder = true;
  const [first = plan.area, last] = plan.area.split(':');
  chart.setPosition(first, last);
  return chart;
}
