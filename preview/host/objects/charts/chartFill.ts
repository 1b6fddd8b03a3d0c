import type { ChartFill } from '../../../engine/charts/chart';
import { defineClass } from '../../hostObject';
import type { HostClass } from '../../hostObject';
import { colorArgument } from '../../values';
import type { Part } from './chartPart';

/** Excel.ChartFill. */
export const chartFill: HostClass<Part<ChartFill>> = defineClass<Part<ChartFill>>({
  className: 'ChartFill',
  methods: {
    SetSolidColor: (fill, [color]) => fill.write(chartColor(color)),
    Clear: (fill) => fill.write('none'),
  },
});

/** '#RRGGBB', or InvalidArgument. */
export function chartColor(value: unknown): `#${string}` {
  return `#${colorArgument(value).slice(1)}`;
}
