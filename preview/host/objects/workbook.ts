import type { Selection } from '../../engine/selection';
import { HostError } from '../hostError';
import { defineClass } from '../hostObject';
import type { HostObject } from '../hostObject';
import type { HostServices } from '../hostServices';
import { textOf } from '../values';
import { application } from './application';
import { namedItemCollection } from './namedItemCollection';
import { range } from './range';
import { runtime } from './runtime';
import { worksheetCollection } from './worksheetCollection';

interface Target {
  readonly host: HostServices;
}

/** Excel.Workbook: the root of every batch. */
export const workbookClass = defineClass<Target>({
  className: 'Workbook',
  scalars: {
    Name: { get: ({ host }) => host.engine.context.workbook.getName() },
    ReadOnly: { get: () => false },
    AutoSave: { get: () => false },
    IsDirty: { get: () => true },
  },
  navigations: {
    Worksheets: ({ host }) => worksheetCollection({ host }),
    Application: ({ host }) => application({ host }),
    Names: ({ host }) => namedItemCollection({ host, sheetId: null }),
    _Runtime: ({ host }) => runtime({ host }),
  },
  methods: {
    GetSelectedRange: ({ host }) => range({ host, ...cellsSelected(host).get() }),
    GetActiveCell: ({ host }) => range({ host, ...cellsSelected(host).activeCell() }),
    _RemoveReference: ({ host }, [id]) => host.references.remove(textOf(id)),
    _RemoveAllReferences: ({ host }) => host.references.clear(),
    _GetRangeForEventByReferenceId: ({ host }, [id]) => {
      const found = host.references.findOrNull(textOf(id));
      if (!found) throw new HostError('ItemNotFound', textOf(id));
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId: ({ host }, [id]) => host.references.findOrNull(textOf(id)),
    _SetOsfControlContainerReadyForCustomFunctions: ({ host }) => host.customFunctions.runtimeReady(),
  },
});

/** The workbook of a host. */
export function workbook(host: HostServices): HostObject {
  return workbookClass({ host });
}

/** While a chart is selected Excel refuses to tell cells (OfficeDev/office-js #2268, by design; #5319 for the active cell). */
function cellsSelected({ engine }: HostServices): Selection {
  if (engine.selection.isChartSelected) throw new HostError('InvalidSelection', '选中的不是单元格');
  return engine.selection;
}
