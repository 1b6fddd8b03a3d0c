import { HostError } from '../hostError';
import { defineClass } from '../hostObject';
import type { HostClass } from '../hostObject';
import { booleanOf, colorArgument, numberOf, oneOf, textOf } from '../values';
import { uniform } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';
import { setStyle, styleScalar } from './styleScalar';

/** Excel.RangeFont. */
export const rangeFont: HostClass<RangeTarget> = defineClass<RangeTarget>({
  className: 'RangeFont',
  scalars: {
    Name: styleScalar('fontName', textOf),
    Size: styleScalar('fontSize', size),
    Color: styleScalar('fontColor', colorArgument),
    Bold: styleScalar('bold', booleanOf),
    Italic: styleScalar('italic', booleanOf),
    Strikethrough: styleScalar('strikethrough', booleanOf),
    Underline: {
      get: (target) => {
        const { cells } = target.host.engine;
        return uniform(target, (row, column) =>
          cells.style(target.sheetId, row, column).underline ? 'Single' : 'None',
        );
      },
      set: (target, value) => setStyle(target, { underline: oneOf(value, ['None', 'Single']) === 'Single' }),
    },
  },
});

function size(value: unknown): number {
  const points = numberOf(value);
  if (points < 1 || points > 409) throw new HostError('InvalidArgument', '字号应在 1 到 409 之间');
  return points;
}
