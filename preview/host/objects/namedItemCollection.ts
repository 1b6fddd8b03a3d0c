import type { DefinedName } from '../../engine/definedNames';
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
  /** Id of the sheet whose names they are; null for those of the workbook. */
  readonly sheetId: string | null;
}

/** Excel.NamedItemCollection of the workbook, or of a sheet. */
export const namedItemCollection: HostClass<Target> = defineClass<Target>({
  className: 'NamedItemCollection',
  items: (target) => namesOf(target).map(({ name, sheetId }) => namedItem({ host: target.host, name, sheetId })),
  item: (target, key) => existing(target, textOf(key)),
  methods: {
    Add: ({ host, sheetId }, [name, reference]) => {
      const wanted = legalName(name);
      // Which names a protected sheet takes only Excel can tell.
      if (sheetId !== null && host.engine.protection.options(sheetId) !== null) throw new HostError('AccessDenied');
      if (host.engine.definedNames.byName(wanted, sheetId)) throw new HostError('ItemAlreadyExists', wanted);
      const formula = isHostObject(reference) ? `=${absolute(reference.target as RangeTarget)}` : textOf(reference);
      if (formula.length > MAX_FORMULA) throw new HostError('InvalidArgument', wanted);
      if (TEXT_TOO_LONG.test(formula)) throw new HostError('InvalidArgument', wanted);
      host.engine.definedNames.add({ name: wanted, formula, sheetId, isHidden: false });
      return namedItem({ host, name: wanted, sheetId });
    },
    GetCount: (target) => namesOf(target).length,
    GetItem: (target, [name]) => existing(target, textOf(name)),
    GetItemOrNullObject: ({ host, sheetId }, [name]) => {
      const known = host.engine.definedNames.byName(textOf(name), sheetId);
      return known && namedItem({ host, name: known.name, sheetId });
    },
  },
});

/** Characters of a formula, and of a text in one. */
const MAX_FORMULA = 8192;
const TEXT_TOO_LONG = /"(?:[^"]|""){256,}"/;

/** A workbook lists its own names; those of a sheet belong to the sheet. */
function namesOf({ host, sheetId }: Target): DefinedName[] {
  return host.engine.definedNames.list().filter((known) => known.sheetId === sheetId);
}

function existing({ host, sheetId }: Target, name: string) {
  const known = host.engine.definedNames.byName(name, sheetId);
  if (!known) throw new HostError('ItemNotFound', name);
  return namedItem({ host, name: known.name, sheetId });
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
