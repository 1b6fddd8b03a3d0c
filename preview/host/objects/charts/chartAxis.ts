import type { ChartAxis, ChartAxisTitle, ChartGridlines } from '../../../engine/charts/chart';
import { readSeries } from '../../../engine/charts/chartReading';
import { valueScale } from '../../../engine/charts/valueScale';
import { HostError } from '../../hostError';
import { defineClass } from '../../hostObject';
import type { HostClass, Scalar } from '../../hostObject';
import { booleanOf, numberOf, oneOf, textOf } from '../../values';
import { chartAxisFormat, chartAxisTitleFormat, chartGridlinesFormat } from './chartFormats';
import { boxOf, member, partScalar } from './chartPart';
import type { Part } from './chartPart';
import { chartOf } from './chartTarget';

/** An axis and which of the two it is. */
interface AxisPart extends Part<ChartAxis> {
  readonly type: 'Category' | 'Value';
}

const LABEL_POSITIONS = ['NextToAxis', 'High', 'Low', 'None'] as const;

/** Excel.ChartAxis. */
export const chartAxis: HostClass<AxisPart> = defineClass<AxisPart>({
  className: 'ChartAxis',
  scalars: {
    Type: { get: ({ type }) => type },
    AxisGroup: { get: () => 'Primary' },
    Minimum: bound('minimum'),
    Maximum: bound('maximum'),
    MajorUnit: bound('majorUnit'),
    Visible: partScalar<ChartAxis, 'visible'>('visible', booleanOf),
    ReversePlotOrder: partScalar<ChartAxis, 'reversed'>('reversed', booleanOf),
    NumberFormat: partScalar<ChartAxis, 'numberFormat'>('numberFormat', textOf, 'General'),
    TickLabelPosition: partScalar<ChartAxis, 'labelPosition'>('labelPosition', (value) =>
      oneOf(value, LABEL_POSITIONS),
    ),
  },
  navigations: {
    MajorGridlines: (axis) => chartGridlines(member(axis, 'majorGridlines')),
    MinorGridlines: (axis) => chartGridlines(member(axis, 'minorGridlines')),
    Title: (axis) => chartAxisTitle(member(axis, 'title')),
    Format: (axis) => chartAxisFormat(axis),
  },
});

/** Excel.ChartGridlines. */
export const chartGridlines: HostClass<Part<ChartGridlines>> = defineClass<Part<ChartGridlines>>({
  className: 'ChartGridlines',
  scalars: { Visible: partScalar<ChartGridlines, 'visible'>('visible', booleanOf) },
  navigations: { Format: (lines) => chartGridlinesFormat(lines) },
});

/** Excel.ChartAxisTitle. A text that is set is shown. */
export const chartAxisTitle: HostClass<Part<ChartAxisTitle>> = defineClass<Part<ChartAxisTitle>>({
  className: 'ChartAxisTitle',
  scalars: {
    Visible: partScalar<ChartAxisTitle, 'visible'>('visible', booleanOf),
    Text: {
      get: (title) => (title.read().visible ? (title.read().text ?? '坐标轴标题') : null),
      set: (title, value) => title.write({ ...title.read(), text: textOf(value), visible: true }),
    },
  },
  navigations: { Format: (title) => chartAxisTitleFormat(boxOf(title)) },
});

/** A number of the value axis; '' leaves it to Excel again. Reading gives what the axis has either way. */
function bound(key: 'minimum' | 'maximum' | 'majorUnit'): Scalar<AxisPart> {
  return {
    get: (axis) => (axis.type === 'Value' ? (axis.read()[key] ?? scaleOf(axis)[key]) : null),
    set: (axis, value) => {
      const wanted = value === '' ? null : numberOf(value);
      if (axis.type === 'Category') throw new HostError('InvalidOperation', '分类轴没有数值界限');
      const changed = { ...axis.read(), [key]: wanted };
      const { minimum, maximum, majorUnit } = changed;
      const empty = minimum !== null && maximum !== null && minimum >= maximum;
      if (empty || (majorUnit !== null && majorUnit <= 0)) throw new HostError('InvalidArgument', '坐标轴界限无效');
      axis.write(changed);
    },
  };
}

function scaleOf({ chart, read }: AxisPart) {
  const whole = chartOf(chart);
  const values = whole.series.map((series, index) => readSeries(chart.host.engine, series, index).values);
  return valueScale(whole.type, values, read());
}
