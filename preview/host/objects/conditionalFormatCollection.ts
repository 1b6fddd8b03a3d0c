import { HostError } from '../hostError';
import { UnsupportedMember, defineClass } from '../hostObject';
import type { HostClass } from '../hostObject';
import { textOf } from '../values';
import { conditionalFormat } from './conditionalFormat';
import { assertEditable } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';

const KNOWN = ['Custom', 'ColorScale', 'DataBar', 'TopBottom'] as const;

/** Excel.ConditionalFormatCollection: the formats that apply to some cell of a range, highest priority first. */
export const conditionalFormatCollection: HostClass<RangeTarget> = defineClass<RangeTarget>({
  className: 'ConditionalFormatCollection',
  items: (target) => formats(target).map(({ id }) => conditionalFormat({ ...target, id })),
  item: find,
  methods: {
    Add: (target, [type]) => {
      assertEditable(target);
      const kind = KNOWN.find((known) => known === textOf(type));
      if (!kind) throw new UnsupportedMember(`ConditionalFormatCollection.add(${textOf(type)})`);
      const compared = kind === 'Custom' ? null : kind;
      const { id } = target.host.engine.conditionalFormats.add(target.sheetId, target.area, compared);
      return conditionalFormat({ ...target, id });
    },
    ClearAll: (target) => {
      assertEditable(target);
      target.host.engine.conditionalFormats.clear(target.sheetId, target.area);
    },
    GetCount: (target) => formats(target).length,
    GetItem: (target, [id]) => find(target, id),
    GetItemOrNullObject: (target, [id]) =>
      formats(target).some((format) => format.id === id) ? conditionalFormat({ ...target, id: textOf(id) }) : null,
  },
});

function formats({ host, sheetId, area }: RangeTarget) {
  return host.engine.conditionalFormats.listIn(sheetId, area);
}

function find(target: RangeTarget, id: unknown) {
  if (!formats(target).some((format) => format.id === id)) throw new HostError('ItemNotFound', String(id));
  return conditionalFormat({ ...target, id: textOf(id) });
}
