import type { SheetInfo } from '../../../preview/engine/sheets';
import type { RunningExcel } from '../../../preview/node/startExcel';
import { sheetState } from './sheetState';

/** Everything there is in a workbook in a form that can be compared: its sheets in their order, and which is shown. */
export function workbookState(excel: RunningExcel) {
  const { sheets } = excel.engine;
  return { sheets: sheets.list().map((sheet) => wholeSheet(excel, sheet)), shown: sheets.active().name };
}

/** Everything there is of a sheet, its charts and its page too. */
export function wholeSheet(excel: RunningExcel, { id, name, hidden }: Omit<SheetInfo, 'tabColor'>) {
  const { engine } = excel;
  // What they show, without what was set of them, where ids of sheets are: one that was drawn twice has another.
  const charts = engine.readCharts(name).map(({ chart: _, ...shown }) => shown);
  return { name, hidden, ...sheetState(excel, id), charts, page: engine.pageSetup(id) };
}
