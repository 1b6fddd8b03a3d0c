import type { ChartLine } from '../../../engine/charts/chart';
import { HostError } from '../../hostError';
import { defineClass } from '../../hostObject';
import type { ClassDefinition, HostClass } from '../../hostObject';
import { colorArgument, numberOf, oneOf } from '../../values';
import { partScalar } from './chartPart';
import type { Part } from './chartPart';

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Automatic'] as const;

const LINE: Omit<ClassDefinition<Part<ChartLine>>, 'className'> = {
  scalars: {
    Color: partScalar<ChartLine, 'color'>('color', colorArgument, '#D9D9D9'),
    LineStyle: partScalar<ChartLine, 'style'>('style', (value) => oneOf(value, STYLES), 'Automatic'),
    Weight: partScalar<ChartLine, 'weight'>('weight', weight, 0.75),
  },
  methods: { Clear: (line) => line.write({ ...line.read(), style: 'None' }) },
};

/** Excel.ChartLineFormat. */
export const chartLineFormat: HostClass<Part<ChartLine>> = defineClass({ className: 'ChartLineFormat', ...LINE });

/** Excel.ChartBorder. */
export const chartBorder: HostClass<Part<ChartLine>> = defineClass({ className: 'ChartBorder', ...LINE });

function weight(value: unknown): number {
  const points = numberOf(value);
  if (points < 0 || points > 1584) throw new HostError('InvalidArgument', '线条粗细无效');
  return points;
}
