import { HostError } from '../hostError';
import { UnsupportedMember, defineClass } from '../hostObject';
import type { HostClass } from '../hostObject';
import { booleanOf } from '../values';
import { changeFormat, formatOf } from './conditionalFormatTarget';
import type { ConditionalFormatTarget } from './conditionalFormatTarget';
import type { Comparison } from '../../engine/comparingFormats';
import { colorScaleConditionalFormat } from './colorScaleConditionalFormat';
import { customConditionalFormat } from './customConditionalFormat';
import { dataBarConditionalFormat } from './dataBarConditionalFormat';
import { topBottomConditionalFormat } from './topBottomConditionalFormat';
import { range } from './range';
import { assertEditable, sibling } from './rangeTarget';

/** Excel.ConditionalFormat; the stand-in knows those with a formula of their own, colour scales, data bars and the first or last so many. */
export const conditionalFormat: HostClass<ConditionalFormatTarget> = defineClass<ConditionalFormatTarget>({
  className: 'ConditionalFormat',
  id: ({ id }) => id,
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: typeOf },
    Priority: { get: priority },
    StopIfTrue: {
      get: (target) => (stops(target) ? formatOf(target).stopIfTrue : null),
      set: (target, value) => {
        if (!stops(target)) throw new HostError('InvalidOperation', '这种条件格式没有“如果为真则停止”');
        changeFormat(target, { stopIfTrue: booleanOf(value) });
      },
    },
  },
  navigations: {
    Custom: (target) => of(target, 'Custom', customConditionalFormat),
    CustomOrNullObject: (target) => orNull(target, 'Custom', customConditionalFormat),
    ColorScale: (target) => of(target, 'ColorScale', colorScaleConditionalFormat),
    ColorScaleOrNullObject: (target) => orNull(target, 'ColorScale', colorScaleConditionalFormat),
    DataBar: (target) => of(target, 'DataBar', dataBarConditionalFormat),
    DataBarOrNullObject: (target) => orNull(target, 'DataBar', dataBarConditionalFormat),
    TopBottom: (target) => of(target, 'TopBottom', topBottomConditionalFormat),
    TopBottomOrNullObject: (target) => orNull(target, 'TopBottom', topBottomConditionalFormat),
    CellValueOrNullObject: () => null,
    IconSetOrNullObject: () => null,
    PresetOrNullObject: () => null,
    TextComparisonOrNullObject: () => null,
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

type Type = Comparison['type'] | 'Custom';

function typeOf(target: ConditionalFormatTarget): Type {
  return formatOf(target).comparison?.type ?? 'Custom';
}

/** Colour scales and data bars stop nothing. */
function stops(target: ConditionalFormatTarget): boolean {
  return !['ColorScale', 'DataBar'].includes(typeOf(target));
}

function orNull(target: ConditionalFormatTarget, type: Type, properties: HostClass<ConditionalFormatTarget>) {
  return typeOf(target) === type ? properties(target) : null;
}

/** What the properties of another type answer is written nowhere: they are refused. */
function of(target: ConditionalFormatTarget, type: Type, properties: HostClass<ConditionalFormatTarget>) {
  const own = orNull(target, type, properties);
  if (!own) throw new HostError('ItemNotFound', `这个条件格式的类型不是 ${type}`);
  return own;
}

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
