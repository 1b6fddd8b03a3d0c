import type { ChartFont } from '../../../engine/charts/chart';
import { HostError } from '../../hostError';
import { defineClass } from '../../hostObject';
import type { HostClass } from '../../hostObject';
import { booleanOf, colorArgument, numberOf, oneOf, textOf } from '../../values';
import { partScalar } from './chartPart';
import type { Part } from './chartPart';

/** Excel.ChartFont. What was not set says what a new chart has. */
export const chartFont: HostClass<Part<ChartFont>> = defineClass<Part<ChartFont>>({
  className: 'ChartFont',
  scalars: {
    Bold: partScalar<ChartFont, 'bold'>('bold', booleanOf, false),
    Italic: partScalar<ChartFont, 'italic'>('italic', booleanOf, false),
    Name: partScalar<ChartFont, 'name'>('name', textOf, '等线'),
    Size: partScalar<ChartFont, 'size'>('size', size, 9),
    Color: partScalar<ChartFont, 'color'>('color', colorArgument, '#595959'),
    Underline: {
      get: (font) => (font.read().underline ? 'Single' : 'None'),
      set: (font, value) => font.write({ ...font.read(), underline: oneOf(value, ['None', 'Single']) === 'Single' }),
    },
  },
});

function size(value: unknown): number {
  const points = numberOf(value);
  if (points < 1 || points > 409) throw new HostError('InvalidArgument', '字号应在 1 到 409 之间');
  return points;
}
