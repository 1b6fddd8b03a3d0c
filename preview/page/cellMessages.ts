import { formatArea } from '../engine/address';
import { isErrorValue } from '../engine/cellValue';
import type { WorkbookEngine } from '../engine/workbookEngine';
import type { StatusBar } from './statusBar';
import { TEXTS } from './texts';

/**
 * Shows why the selected cell has an error: Excel shows the sentence of a custom function beside the cell,
 * the preview in its status bar.
 */
export function showCellMessages(engine: WorkbookEngine, statusBar: StatusBar): void {
  engine.events.on(({ kind }) => {
    if (kind !== 'selectionChanged' && kind !== 'cellsChanged' && kind !== 'sheetActivated') return;
    showMessage(engine, statusBar);
    if (kind === 'cellsChanged') void engine.settle().then(() => showMessage(engine, statusBar));
  });
}

function showMessage(engine: WorkbookEngine, statusBar: StatusBar): void {
  const { sheetId, area } = engine.selection.activeCell();
  const value = engine.cells.value(sheetId, area.row, area.column);
  const message = engine.customFunctions.errorMessage(sheetId, area.row, area.column);
  if (isErrorValue(value) && message) statusBar.warn(TEXTS.cellMessage(formatArea(area), value, message));
  else statusBar.say(TEXTS.ready);
}
