import { defineClass } from '../hostObject';
import type { HostClass } from '../hostObject';
import type { HostServices } from '../hostServices';
import { oneOf } from '../values';

interface Target {
  readonly host: HostServices;
}

/** Excel.Application. */
export const application: HostClass<Target> = defineClass<Target>({
  className: 'Application',
  scalars: {
    CalculationMode: { get: () => 'Automatic' },
    CalculationState: { get: ({ host }) => (host.engine.calculation.upToDate ? 'Done' : 'Pending') },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: ({ host }, [type]) => {
      const full = oneOf(type, ['Recalculate', 'Full', 'FullRebuild']) !== 'Recalculate';
      if (full) host.engine.customFunctions.forgetAnswers();
      else host.engine.calculation.recalculate('all');
    },
    SuspendApiCalculationUntilNextSync: ({ host }) => host.suspendCalculation(),
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
