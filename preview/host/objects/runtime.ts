import { defineClass } from '../hostObject';
import type { HostClass } from '../hostObject';
import type { HostServices } from '../hostServices';
import { booleanOf } from '../values';

/** Excel.Runtime: whether events reach the add-in. */
export const runtime: HostClass<{ readonly host: HostServices }> = defineClass<{ readonly host: HostServices }>({
  className: 'Runtime',
  scalars: {
    EnableEvents: {
      get: ({ host }) => host.events.enabled,
      set: ({ host }, value) => {
        host.events.enabled = booleanOf(value);
      },
    },
  },
});
