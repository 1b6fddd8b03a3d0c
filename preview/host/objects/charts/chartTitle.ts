import type { ChartTitle } from '../../../engine/charts/chart';
import { readSeries, titleText } from '../../../engine/charts/chartReading';
import { defineClass } from '../../hostObject';
import type { HostClass } from '../../hostObject';
import { booleanOf, textOf } from '../../values';
import { chartTitleFormat } from './chartFormats';
import { boxOf, partScalar } from './chartPart';
import type { Part } from './chartPart';
import { chartOf } from './chartTarget';

/** Excel.ChartTitle. A text that is set is shown. */
export const chartTitle: HostClass<Part<ChartTitle>> = defineClass<Part<ChartTitle>>({
  className: 'ChartTitle',
  scalars: {
    Visible: partScalar<ChartTitle, 'visible'>('visible', booleanOf),
    Text: {
      get: ({ chart, read }) => {
        const whole = chartOf(chart);
        const { engine } = chart.host;
        return read().visible
          ? titleText(
              whole,
              whole.series.map((series, at) => readSeries(engine, series, at)),
            )
          : null;
      },
      set: (title, value) => title.write({ ...title.read(), text: textOf(value), visible: true }),
    },
    Overlay: partScalar<ChartTitle, 'overlay'>('overlay', booleanOf),
  },
  navigations: { Format: (title) => chartTitleFormat(boxOf(title)) },
});
