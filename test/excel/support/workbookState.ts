import type { RunningExcel } from '../../../preview/node/startExcel';
import { sheetState } from './sheetState';

/** Everything there is in a workbook in a form that can be compared: its sheets in their order, and which is shown. */
export function workbookState(excel: RunningExcel) {
  const { engine } = excel;
  return {
    sheets: engine.sheets.list().map(({ id, name, hidden }) => {
      // What they show, without what was set of them, where ids of sheets are: one that was drawn twice has another.
      const charts = engine.readCharts(name).map(({ chart: _, ...shown }) => shown);
      return { name, hidden, ...sheetState(excel, id), charts, page: engine.pageSetup(id) };
    }),
    shown: engine.sheets.active().name,
  };
}
