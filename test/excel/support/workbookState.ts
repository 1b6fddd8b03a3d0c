import type { RunningExcel } from '../../../preview/node/startExcel';
import { sheetState } from './sheetState';

/** Everything there is in a workbook in a form that can be compared: its sheets in their order, and which is shown. */
export function workbookState(excel: RunningExcel) {
  const { engine } = excel;
  return {
    sheets: engine.sheets.list().map(({ id, name, hidden }) => {
      // Sheets are known by name: one that was drawn twice has another id.
      const charts = JSON.stringify(engine.readCharts(name)).replaceAll(id, name);
      return { name, hidden, ...sheetState(excel, id), charts, page: engine.pageSetup(id) };
    }),
    shown: engine.sheets.active().name,
  };
}
