import { defineClass } from '../hostObject';
import type { HostClass } from '../hostObject';
import { booleanOf, colorArgument, oneOf, textOf } from '../values';
import { changeFormat, changeFormatStyle, formatOf } from './conditionalFormatTarget';
import type { ConditionalFormatTarget } from './conditionalFormatTarget';
import { conditionalRangeBorderCollection } from './conditionalRangeBorder';

/** Excel.ConditionalRangeFormat: what a conditional format does to cells. */
export const conditionalRangeFormat: HostClass<ConditionalFormatTarget> = defineClass<ConditionalFormatTarget>({
  className: 'ConditionalRangeFormat',
  scalars: {
    NumberFormat: {
      get: (target) => formatOf(target).style.numberFormat ?? null,
      set: setNumberFormat,
    },
  },
  navigations: {
    Fill: (target) => conditionalRangeFill(target),
    Font: (target) => conditionalRangeFont(target),
    Borders: (target) => conditionalRangeBorderCollection(target),
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
      const style = { ...formatOf(target).style };
      for (const property of ['fontColor', 'bold', 'italic', 'underline', 'strikethrough'] as const)
        delete style[property];
      changeFormat(target, { style });
    },
  },
});

/** A format code; null takes it away again. */
function setNumberFormat(target: ConditionalFormatTarget, value: unknown): void {
  if (value !== null) return changeFormatStyle(target, { numberFormat: textOf(value) });
  const style = { ...formatOf(target).style };
  delete style.numberFormat;
  changeFormat(target, { style });
}
