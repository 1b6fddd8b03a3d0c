import '@univerjs/sheets-ui/lib/facade';
import type { FUniver } from '../../engine/univer';
import { followHyperlink } from '../../engine/followHyperlink';
import type { WorkbookEngine } from '../../engine/workbookEngine';
import type { StatusBar } from '../statusBar';
import { TEXTS } from '../texts';

/** A click on a cell with a link goes where it leads, within the workbook; for addresses beyond it the status bar says so. */
export function followLinksOnClick(engine: WorkbookEngine, grid: FUniver, statusBar: StatusBar): void {
  grid.addEvent(grid.Event.CellClicked, ({ worksheet, row, column }) => {
    const outcome = followHyperlink(engine, worksheet.getSheetId(), row, column);
    if (outcome.kind === 'opens') statusBar.say(TEXTS.opensAddress(outcome.address));
    if (outcome.kind === 'invalid') statusBar.warn(TEXTS.invalidReference(outcome.reference));
  });
}
