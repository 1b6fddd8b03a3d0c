import { defineClass } from '../hostObject';
import type { HostClass } from '../hostObject';
import type { ConditionalFormatTarget } from './conditionalFormatTarget';
import { conditionalFormatRule } from './conditionalFormatRule';
import { conditionalRangeFormat } from './conditionalRangeFormat';

/** Excel.CustomConditionalFormat. */
export const customConditionalFormat: HostClass<ConditionalFormatTarget> = defineClass<ConditionalFormatTarget>({
  className: 'CustomConditionalFormat',
  navigations: {
    Rule: (target) => conditionalFormatRule(target),
    Format: (target) => conditionalRangeFormat(target),
  },
});
