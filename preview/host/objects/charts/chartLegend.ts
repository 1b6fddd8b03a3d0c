import type { ChartLegend } from '../../../engine/charts/chart';
import { defineClass } from '../../hostObject';
import type { HostClass } from '../../hostObject';
import { booleanOf, oneOf } from '../../values';
import { chartLegendFormat } from './chartFormats';
import { boxOf, partScalar } from './chartPart';
import type { Part } from './chartPart';

const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

/** Excel.ChartLegend. */
export const chartLegend: HostClass<Part<ChartLegend>> = defineClass<Part<ChartLegend>>({
  className: 'ChartLegend',
  scalars: {
    Visible: partScalar<ChartLegend, 'visible'>('visible', booleanOf),
    Position: partScalar<ChartLegend, 'position'>('position', (value) => oneOf(value, POSITIONS)),
    Overlay: partScalar<ChartLegend, 'overlay'>('overlay', booleanOf),
  },
  navigations: { Format: (legend) => chartLegendFormat(boxOf(legend)) },
});
