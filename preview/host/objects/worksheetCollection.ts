import type { SheetInfo } from '../../engine/sheets';
import { WORKBOOK_TARGET } from '../eventHub';
import type { EventName } from '../eventHub';
import { HostError } from '../hostError';
import { defineClass } from '../hostObject';
import type { HostClass, HostObject } from '../hostObject';
import type { HostServices } from '../hostServices';
import { textOf } from '../values';
import { eventMethods } from './eventMethods';
import { sheetName } from './sheetName';
import { worksheet } from './worksheet';

interface Target {
  readonly host: HostServices;
}

const EVENTS: readonly EventName[] = [
  'DataChanged',
  'Activated',
  'Deactivated',
  'Added',
  'Deleted',
  'SelectionChanged',
  'FormatChanged',
  'ProtectionChanged',
  'Calculated',
];

/** Excel.WorksheetCollection. */
export const worksheetCollection: HostClass<Target> = defineClass<Target>({
  className: 'WorksheetCollection',
  items: ({ host }) => host.engine.sheets.list().map((sheet) => object(host, sheet)),
  item: ({ host }, key) => required(host, find(host, key), key),
  methods: {
    Add: ({ host }, [name]) => {
      const { sheets } = host.engine;
      const wanted =
        name === undefined || name === null || name === '' ? sheets.unusedName() : sheetName(host.engine, name);
      return object(host, sheets.add(wanted));
    },
    GetActiveWorksheet: ({ host }) => object(host, host.engine.sheets.active()),
    GetCount: ({ host }, [visibleOnly]) =>
      host.engine.sheets.list().filter(({ hidden }) => !(visibleOnly === true && hidden)).length,
    GetFirst: ({ host }, [visibleOnly]) => edge(host, visibleOnly, 0),
    GetLast: ({ host }, [visibleOnly]) => edge(host, visibleOnly, -1),
    GetItem: ({ host }, [key]) => required(host, find(host, key), key),
    GetItemOrNullObject: ({ host }, [key]) => {
      const sheet = find(host, key);
      return sheet && object(host, sheet);
    },
    ...eventMethods<Target>(EVENTS, () => WORKBOOK_TARGET),
    _RegisterEventNameChanged: ({ host }) => host.events.register('NameChanged', WORKBOOK_TARGET),
    _UnregisterEventNameChanged: ({ host }) => host.events.unregister('NameChanged', WORKBOOK_TARGET),
    _RegisterEventVisibilityChanged: ({ host }) => host.events.register('VisibilityChanged', WORKBOOK_TARGET),
    _UnregisterEventVisibilityChanged: ({ host }) => host.events.unregister('VisibilityChanged', WORKBOOK_TARGET),
    _RegisterEventMoved: ({ host }) => host.events.register('Moved', WORKBOOK_TARGET),
    _UnregisterEventMoved: ({ host }) => host.events.unregister('Moved', WORKBOOK_TARGET),
  },
});

/** By id or by name. */
function find(host: HostServices, key: unknown): SheetInfo | null {
  const text = textOf(key);
  return host.engine.sheets.byId(text) ?? host.engine.sheets.byName(text);
}

function required(host: HostServices, sheet: SheetInfo | null, key: unknown): HostObject {
  if (!sheet) throw new HostError('ItemNotFound', String(key));
  return object(host, sheet);
}

function edge(host: HostServices, visibleOnly: unknown, at: 0 | -1): HostObject {
  const sheets = host.engine.sheets.list().filter(({ hidden }) => !(visibleOnly === true && hidden));
  return required(host, sheets.at(at) ?? null, '');
}

function object(host: HostServices, { id }: SheetInfo): HostObject {
  return worksheet({ host, sheetId: id });
}
