import type { ChartSource } from '../../../engine/charts/chartSource';
import { HostError } from '../../hostError';
import { isHostObject } from '../../hostObject';
import type { HostServices } from '../../hostServices';
import { oneOf } from '../../values';
import { sheetOf } from '../rangeTarget';
import type { RangeTarget } from '../rangeTarget';

/** More series than these Excel does not take. */
const MAX_SERIES = 255;

/** What Excel makes of the source given to a chart. */
export function sourceOf(host: HostServices, range: unknown, seriesBy: unknown): ChartSource {
  if (!isHostObject(range) || range.className !== 'Range') throw new HostError('InvalidArgument', '应为区域');
  const target = range.target as RangeTarget;
  sheetOf(target);
  const area = host.engine.context.onGrid(target.sheetId, target.area);
  const by = oneOf(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows']);
  const source = host.engine.charts.sourceOf({ sheetId: target.sheetId, area }, by);
  if (source.series.length > MAX_SERIES) throw new HostError('InvalidArgument', `系列超过 ${MAX_SERIES} 个`);
  return source;
}
