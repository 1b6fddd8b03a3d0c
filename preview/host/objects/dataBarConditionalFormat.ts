import { AXIS_FORMATS, BAR_DIRECTIONS, END_TYPES } from '../../engine/comparingFormats';
import type { DataBar } from '../../engine/comparingFormats';
import { defineClass } from '../hostObject';
import type { HostClass, Scalar } from '../hostObject';
import { booleanOf, colorArgument, oneOf } from '../values';
import { comparedPoint, recordWith } from './comparedPoint';
import { changeComparison, comparisonOf } from './conditionalFormatTarget';
import type { ConditionalFormatTarget } from './conditionalFormatTarget';

/** A property of the bar. */
function scalar<K extends Exclude<keyof DataBar, 'type'>>(
  property: K,
  read: (value: unknown) => DataBar[K],
): Scalar<ConditionalFormatTarget> {
  return {
    get: (target) => comparisonOf(target, 'DataBar')[property],
    set: (target, value) => changeComparison(target, 'DataBar', { [property]: read(value) }),
  };
}

/** A property of what the bar looks like on one side. */
function look<S extends 'positive' | 'negative', K extends keyof DataBar[S]>(
  side: S,
  property: K,
  read: (value: unknown) => DataBar[S][K],
): Scalar<ConditionalFormatTarget> {
  return {
    get: (target) => comparisonOf(target, 'DataBar')[side][property],
    set: (target, value) => {
      const looks = { ...comparisonOf(target, 'DataBar')[side], [property]: read(value) };
      changeComparison(target, 'DataBar', { [side]: looks });
    },
  };
}

/** A colour; '' for none. */
const colorOrNone = (value: unknown): string => (value === '' ? '' : colorArgument(value));
const endOf = (value: unknown) => comparedPoint(recordWith(value, ['type', 'formula']), END_TYPES);

/** Excel.DataBarConditionalFormat. */
export const dataBarConditionalFormat: HostClass<ConditionalFormatTarget> = defineClass<ConditionalFormatTarget>({
  className: 'DataBarConditionalFormat',
  scalars: {
    AxisColor: scalar('axisColor', colorOrNone),
    AxisFormat: scalar('axisFormat', (value) => oneOf(value, AXIS_FORMATS)),
    BarDirection: scalar('direction', (value) => oneOf(value, BAR_DIRECTIONS)),
    LowerBoundRule: scalar('lower', endOf),
    UpperBoundRule: scalar('upper', endOf),
    ShowDataBarOnly: scalar('showsBarOnly', booleanOf),
  },
  navigations: {
    PositiveFormat: (target) => conditionalDataBarPositiveFormat(target),
    NegativeFormat: (target) => conditionalDataBarNegativeFormat(target),
  },
});

/** Excel.ConditionalDataBarPositiveFormat. */
export const conditionalDataBarPositiveFormat: HostClass<ConditionalFormatTarget> =
  defineClass<ConditionalFormatTarget>({
    className: 'ConditionalDataBarPositiveFormat',
    scalars: {
      BorderColor: look('positive', 'borderColor', colorOrNone),
      FillColor: look('positive', 'fillColor', colorArgument),
      GradientFill: look('positive', 'hasGradient', booleanOf),
    },
  });

/** Excel.ConditionalDataBarNegativeFormat. */
export const conditionalDataBarNegativeFormat: HostClass<ConditionalFormatTarget> =
  defineClass<ConditionalFormatTarget>({
    className: 'ConditionalDataBarNegativeFormat',
    scalars: {
      BorderColor: look('negative', 'borderColor', colorOrNone),
      FillColor: look('negative', 'fillColor', colorArgument),
      MatchPositiveBorderColor: look('negative', 'isBorderedAlike', booleanOf),
      MatchPositiveFillColor: look('negative', 'isFilledAlike', booleanOf),
    },
  });
