import { HostError } from '../hostError';
import { defineClass } from '../hostObject';
import type { HostClass } from '../hostObject';
import { booleanOf } from '../values';
import { uniform } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';

/** Excel.FormatProtection: whether cells are locked while their sheet is protected. */
export const formatProtection: HostClass<RangeTarget> = defineClass<RangeTarget>({
  className: 'FormatProtection',
  scalars: {
    Locked: {
      get: (target) =>
        uniform(target, (row, column) => target.host.engine.protection.isLocked(target.sheetId, row, column)),
      set: ({ host, sheetId, area }, value) => {
        if (host.engine.protection.options(sheetId)) throw new HostError('AccessDenied');
        host.engine.protection.setLocked(sheetId, area, booleanOf(value));
      },
    },
  },
});
