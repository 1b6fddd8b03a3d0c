import { HostError } from '../hostError';
import { UnsupportedMember, defineClass } from '../hostObject';
import type { HostClass } from '../hostObject';
import { booleanOf } from '../values';
import { changeFormat, formatOf } from './conditionalFormatTarget';
import type { ConditionalFormatTarget } from './conditionalFormatTarget';
import { customConditionalFormat } from './customConditionalFormat';
import { range } from './range';
import { assertEditable, sibling } from './rangeTarget';

/** Excel.ConditionalFormat; the stand-in knows those with a formula of their own. */
export const conditionalFormat: HostClass<ConditionalFormatTarget> = defineClass<ConditionalFormatTarget>({
  className: 'ConditionalFormat',
  id: ({ id }) => id,
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: () => 'Custom' },
    Priority: { get: priority },
    StopIfTrue: {
      get: (target) => formatOf(target).stopIfTrue,
      set: (target, value) => changeFormat(target, { stopIfTrue: booleanOf(value) }),
    },
  },
  navigations: {
    Custom: (target) => customConditionalFormat(target),
    CustomOrNullObject: (target) => customConditionalFormat(target),
    CellValueOrNullObject: () => null,
    ColorScaleOrNullObject: () => null,
    DataBarOrNullObject: () => null,
    IconSetOrNullObject: () => null,
    PresetOrNullObject: () => null,
    TextComparisonOrNullObject: () => null,
    TopBottomOrNullObject: () => null,
  },
  methods: {
    Delete: (target) => {
      assertEditable(target);
      formatOf(target);
      target.host.engine.conditionalFormats.remove(target.sheetId, target.id);
    },
    GetRange: (target) => onlyRange(target),
    GetRangeOrNullObject: (target) => (formatOf(target).areas.length === 1 ? onlyRange(target) : null),
  },
});

function priority(target: ConditionalFormatTarget): number {
  const { conditionalFormats } = target.host.engine;
  return conditionalFormats.list(target.sheetId).findIndex(({ id }) => id === target.id);
}

function onlyRange(target: ConditionalFormatTarget) {
  const [area, ...others] = formatOf(target).areas;
  if (!area) throw new HostError('ItemNotFound', target.id);
  if (others.length > 0) throw new UnsupportedMember('ConditionalFormat.getRange（多个区域）');
  const { host, sheetId } = target;
  return range(sibling({ host, sheetId, area }, area));
}
