import { POINT_TYPES } from '../../engine/comparingFormats';
import { HostError } from '../hostError';
import { defineClass } from '../hostObject';
import type { HostClass } from '../hostObject';
import { colorArgument } from '../values';
import { comparedPoint, recordWith } from './comparedPoint';
import { changeComparison, comparisonOf } from './conditionalFormatTarget';
import type { ConditionalFormatTarget } from './conditionalFormatTarget';

/** Excel.ColorScaleConditionalFormat: its criteria are set as a whole. */
export const colorScaleConditionalFormat: HostClass<ConditionalFormatTarget> = defineClass<ConditionalFormatTarget>({
  className: 'ColorScaleConditionalFormat',
  scalars: {
    Criteria: { get: criteria, set: setCriteria },
    ThreeColorScale: { get: (target) => pointsOf(target).length === 3 },
  },
});

/** What Excel gives a new one is written nowhere: it is asked for once it was set. */
function pointsOf(target: ConditionalFormatTarget) {
  const { points } = comparisonOf(target, 'ColorScale');
  if (points.length === 0) throw new HostError('InvalidOperation', '色阶还没有设置');
  return points;
}

function criteria(target: ConditionalFormatTarget) {
  const [minimum, ...others] = pointsOf(target);
  const [midpoint, maximum] = others.length === 2 ? others : [undefined, others[0]];
  return { minimum, ...(midpoint && { midpoint }), maximum };
}

function setCriteria(target: ConditionalFormatTarget, value: unknown): void {
  const { minimum, midpoint, maximum } = recordWith(value, ['minimum', 'midpoint', 'maximum']);
  const given = midpoint === undefined || midpoint === null ? [minimum, maximum] : [minimum, midpoint, maximum];
  const points = given.map((point) => {
    const record = recordWith(point, ['type', 'formula', 'color']);
    return { ...comparedPoint(record, POINT_TYPES), color: colorArgument(record.color) };
  });
  changeComparison(target, 'ColorScale', { points });
}
