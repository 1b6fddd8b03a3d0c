import { HostError } from '../hostError';
import { defineClass, isHostObject } from '../hostObject';
import type { HostClass } from '../hostObject';
import type { HostServices } from '../hostServices';
import { textOf } from '../values';
import { namedItem } from './namedItem';
import { fullAddress } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';

interface Target {
  readonly host: HostServices;
}

/** Excel.NamedItemCollection of the workbook. */
export const namedItemCollection: HostClass<Target> = defineClass<Target>({
  className: 'NamedItemCollection',
  items: ({ host }) => host.engine.definedNames.list().map(({ name }) => namedItem({ host, name })),
  item: ({ host }, key) => existing(host, textOf(key)),
  methods: {
    Add: ({ host }, [name, reference]) => {
      const wanted = legalName(name);
      if (host.engine.definedNames.byName(wanted)) throw new HostError('ItemAlreadyExists', wanted);
      const formula = isHostObject(reference) ? `=${absolute(reference.target as RangeTarget)}` : textOf(reference);
      host.engine.definedNames.add({ name: wanted, formula });
      return namedItem({ host, name: wanted });
    },
    GetCount: ({ host }) => host.engine.definedNames.list().length,
    GetItem: ({ host }, [name]) => existing(host, textOf(name)),
    GetItemOrNullObject: ({ host }, [name]) => {
      const known = host.engine.definedNames.byName(textOf(name));
      return known && namedItem({ host, name: known.name });
    },
  },
});

function existing(host: HostServices, name: string) {
  const known = host.engine.definedNames.byName(name);
  if (!known) throw new HostError('ItemNotFound', name);
  return namedItem({ host, name: known.name });
}

function legalName(value: unknown): string {
  const name = textOf(value);
  const legal = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C\d*|[RC])$/i.test(name);
  if (!legal) throw new HostError('InvalidArgument', `名称无效：${name}`);
  return name;
}

function absolute(target: RangeTarget): string {
  return fullAddress(target).replace(/![^!]+$/, (cells) => cells.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'));
}
