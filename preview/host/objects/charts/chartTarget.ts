import type { Chart } from '../../../engine/charts/chart';
import { HostError } from '../../hostError';
import type { HostServices } from '../../hostServices';
import { sheetOf } from '../rangeTarget';

/** One chart of a sheet. */
export interface ChartTarget {
  readonly host: HostServices;
  readonly sheetId: string;
  readonly chartId: string;
}

/** The chart, or ItemNotFound when it or its sheet was deleted. */
export function chartOf(target: ChartTarget): Chart {
  sheetOf(target);
  const chart = target.host.engine.charts.byId(target.sheetId, target.chartId);
  if (!chart) throw new HostError('ItemNotFound', target.chartId);
  return chart;
}

/** Puts another chart in the place of this one. */
export function changeChart(target: ChartTarget, change: (chart: Chart) => Chart): void {
  const chart = chartOf(target);
  assertChartsEditable(target);
  target.host.engine.charts.change(target.sheetId, change(chart));
}

/** AccessDenied on a protected sheet, unless its protection leaves objects out. */
export function assertChartsEditable({ host, sheetId }: Pick<ChartTarget, 'host' | 'sheetId'>): void {
  const options = host.engine.protection.options(sheetId);
  if (options && options.allowEditObjects !== true) throw new HostError('AccessDenied', '工作表受保护');
}
