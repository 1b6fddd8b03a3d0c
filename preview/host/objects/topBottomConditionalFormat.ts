import { RANK_TYPES } from '../../engine/comparingFormats';
import { HostError } from '../hostError';
import { defineClass } from '../hostObject';
import type { HostClass } from '../hostObject';
import { integerOf, oneOf } from '../values';
import { recordWith } from './comparedPoint';
import { changeComparison, comparisonOf } from './conditionalFormatTarget';
import type { ConditionalFormatTarget } from './conditionalFormatTarget';
import { conditionalRangeFormat } from './conditionalRangeFormat';

/** Excel.TopBottomConditionalFormat: its rule is set as a whole. */
export const topBottomConditionalFormat: HostClass<ConditionalFormatTarget> = defineClass<ConditionalFormatTarget>({
  className: 'TopBottomConditionalFormat',
  scalars: {
    Rule: {
      get: (target) => {
        const { rank, of } = comparisonOf(target, 'TopBottom');
        return { rank, type: of };
      },
      set: setRule,
    },
  },
  navigations: { Format: (target) => conditionalRangeFormat(target) },
});

function setRule(target: ConditionalFormatTarget, value: unknown): void {
  const record = recordWith(value, ['rank', 'type']);
  const of = oneOf(record.type, RANK_TYPES);
  const rank = integerOf(record.rank);
  const most = of.endsWith('Percent') ? 100 : 1000;
  if (rank < 1 || rank > most) throw new HostError('InvalidArgument', `应在 1 到 ${most} 之间`);
  changeComparison(target, 'TopBottom', { rank, of });
}
