import type { ChartAxis } from '../../../engine/charts/chart';
import { isRound } from '../../../engine/charts/chartTypes';
import { HostError } from '../../hostError';
import { defineClass } from '../../hostObject';
import type { HostClass } from '../../hostObject';
import { oneOf } from '../../values';
import { chartAxis } from './chartAxis';
import { partOf } from './chartPart';
import { chartOf } from './chartTarget';
import type { ChartTarget } from './chartTarget';

/** Excel.ChartAxes; round charts have none, and none has an axis of series here. */
export const chartAxes: HostClass<ChartTarget> = defineClass<ChartTarget>({
  className: 'ChartAxes',
  navigations: {
    CategoryAxis: (target) => axis(target, 'Category'),
    ValueAxis: (target) => axis(target, 'Value'),
  },
  methods: {
    GetItem: (target, [type, group]) => {
      if (oneOf(group ?? 'Primary', ['Primary', 'Secondary']) === 'Secondary')
        throw new HostError('ItemNotFound', '没有次坐标轴');
      return axis(target, oneOf(type, ['Category', 'Value']));
    },
  },
});

function axis(target: ChartTarget, type: 'Category' | 'Value') {
  if (isRound(chartOf(target).type)) throw new HostError('ItemNotFound', '饼图和圆环图没有坐标轴');
  const key = type === 'Category' ? 'categoryAxis' : 'valueAxis';
  const part = partOf<ChartAxis>(
    target,
    (chart) => chart[key],
    (chart, changed) => ({ ...chart, [key]: changed }),
  );
  return chartAxis({ ...part, type });
}
