import { parseAddress } from '../../engine/address';
import type { DefinedName } from '../../engine/definedNames';
import { HostError } from '../hostError';
import { defineClass } from '../hostObject';
import type { HostClass } from '../hostObject';
import type { HostServices } from '../hostServices';
import { booleanOf } from '../values';
import { range } from './range';

interface Target {
  readonly host: HostServices;
  readonly name: string;
  /** Id of the sheet it belongs to; null for one of the workbook. */
  readonly sheetId: string | null;
}

/** Excel.NamedItem. */
export const namedItem: HostClass<Target> = defineClass<Target>({
  className: 'NamedItem',
  id: ({ name, sheetId }) => `${sheetId ?? ''}!${name}`,
  scalars: {
    Name: { get: ({ name }) => name },
    Formula: { get: (target) => known(target).formula },
    Value: { get: (target) => known(target).formula },
    Type: { get: (target) => (rangeOf(target) ? 'Range' : 'String') },
    Scope: { get: ({ sheetId }) => (sheetId === null ? 'Workbook' : 'Worksheet') },
    Visible: {
      get: (target) => !known(target).isHidden,
      set: (target, value) =>
        target.host.engine.definedNames.hide(known(target).name, target.sheetId, !booleanOf(value)),
    },
  },
  methods: {
    Delete: (target) => target.host.engine.definedNames.remove(known(target).name, target.sheetId),
    GetRange: (target) => {
      const found = rangeOf(target);
      if (!found) throw new HostError('InvalidReference', target.name);
      return found;
    },
    GetRangeOrNullObject: rangeOf,
  },
});

function known({ host, name, sheetId }: Target): DefinedName {
  const found = host.engine.definedNames.byName(name, sheetId);
  if (!found) throw new HostError('ItemNotFound', name);
  return found;
}

function rangeOf(target: Target) {
  const { host } = target;
  const parsed = parseAddress(known(target).formula.slice(1));
  const sheet = parsed?.sheetName ? host.engine.sheets.byName(parsed.sheetName) : null;
  return parsed && sheet ? range({ host, sheetId: sheet.id, area: parsed.area }) : null;
}
