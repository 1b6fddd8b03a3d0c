import { defineClass } from '../hostObject';
import type { HostClass } from '../hostObject';
import { booleanOf, colorArgument, oneOf } from '../values';
import { changeFormat, changeFormatStyle, formatOf } from './conditionalFormatTarget';
import type { ConditionalFormatTarget } from './conditionalFormatTarget';

/** Excel.ConditionalRangeFormat: what a conditional format does to cells. */
export const conditionalRangeFormat: HostClass<ConditionalFormatTarget> = defineClass<ConditionalFormatTarget>({
  className: 'ConditionalRangeFormat',
  navigations: {
    Fill: (target) => conditionalRangeFill(target),
    Font: (target) => conditionalRangeFont(target),
  },
});

/** Excel.ConditionalRangeFill. */
export const conditionalRangeFill: HostClass<ConditionalFormatTarget> = defineClass<ConditionalFormatTarget>({
  className: 'ConditionalRangeFill',
  scalars: {
    Color: {
      get: (target) => formatOf(target).style.fill ?? '',
      set: (target, value) => changeFormatStyle(target, { fill: colorArgument(value) }),
    },
  },
  methods: {
    Clear: (target) => {
      const style = { ...formatOf(target).style };
      delete style.fill;
      changeFormat(target, { style });
    },
  },
});

/** Excel.ConditionalRangeFont. */
export const conditionalRangeFont: HostClass<ConditionalFormatTarget> = defineClass<ConditionalFormatTarget>({
  className: 'ConditionalRangeFont',
  scalars: {
    Color: {
      get: (target) => formatOf(target).style.fontColor ?? '',
      set: (target, value) => changeFormatStyle(target, { fontColor: colorArgument(value) }),
    },
    Bold: {
      get: (target) => formatOf(target).style.bold ?? null,
      set: (target, value) => changeFormatStyle(target, { bold: booleanOf(value) }),
    },
    Italic: {
      get: (target) => formatOf(target).style.italic ?? null,
      set: (target, value) => changeFormatStyle(target, { italic: booleanOf(value) }),
    },
    Strikethrough: {
      get: (target) => formatOf(target).style.strikethrough ?? null,
      set: (target, value) => changeFormatStyle(target, { strikethrough: booleanOf(value) }),
    },
    Underline: {
      get: (target) => (formatOf(target).style.underline ? 'Single' : 'None'),
      set: (target, value) => changeFormatStyle(target, { underline: oneOf(value, ['None', 'Single']) === 'Single' }),
    },
  },
  methods: {
    Clear: (target) => {
      const { fill } = formatOf(target).style;
      changeFormat(target, { style: fill === undefined ? {} : { fill } });
    },
  },
});
