import { defineClass } from '../hostObject';
import type { HostClass } from '../hostObject';
import { oneOf } from '../values';
import { BORDER_SIDES, rangeBorder } from './rangeBorder';
import type { RangeTarget } from './rangeTarget';

/** Excel.RangeBorderCollection. */
export const rangeBorderCollection: HostClass<RangeTarget> = defineClass<RangeTarget>({
  className: 'RangeBorderCollection',
  scalars: { Count: { get: () => BORDER_SIDES.length } },
  items: (target) => BORDER_SIDES.map((side) => rangeBorder({ ...target, side })),
  item: (target, key) => rangeBorder({ ...target, side: oneOf(key, BORDER_SIDES) }),
});
