import { defineClass } from '../hostObject';
import type { HostClass } from '../hostObject';
import { colorArgument } from '../values';
import { uniform } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';
import { setStyle } from './styleScalar';

/** Excel.RangeFill. A range without fill says white; one with several says ''. */
export const rangeFill: HostClass<RangeTarget> = defineClass<RangeTarget>({
  className: 'RangeFill',
  scalars: {
    Color: {
      get: (target) => {
        const fill = (row: number, column: number) =>
          target.host.engine.cells.style(target.sheetId, row, column).fill ?? '#FFFFFF';
        return uniform(target, fill) ?? '';
      },
      set: (target, value) => setStyle(target, { fill: colorArgument(value) }),
    },
  },
  methods: { Clear: (target) => setStyle(target, { fill: null }) },
});
