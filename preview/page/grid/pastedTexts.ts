import { SheetPasteShortKeyCommand } from '@univerjs/sheets-ui';
import { clipboardTexts } from '../../engine/clipboardTexts';
import type { WorkbookEngine } from '../../engine/workbookEngine';
import type { StatusBar } from '../statusBar';

/** What Univer knows of the clipboard when Ctrl+V is pressed in the grid. */
interface Clipboard {
  readonly htmlContent?: string;
  readonly textContent?: string;
}

/** Makes of plain texts pasted into the grid what Excel makes of them; what brings its looks along is pasted by Univer. */
export function pasteTextsAsExcel(engine: WorkbookEngine, statusBar: StatusBar): void {
  engine.context.commands.insteadOf(({ id, params }) => {
    if (id !== SheetPasteShortKeyCommand.id) return undefined;
    const { htmlContent, textContent } = (params ?? {}) as Clipboard;
    if (htmlContent || !textContent) return undefined;
    const { sheetId, area } = engine.selection.get();
    const texts = clipboardTexts(textContent);
    const outcome = engine.enterTexts(sheetId, area.row, area.column, texts);
    if (outcome.accepted) {
      const columns = Math.max(...texts.map(({ length }) => length));
      engine.selection.set({ sheetId, area: { ...area, rows: texts.length, columns } });
    } else statusBar.warn(outcome.alert.message);
    return outcome.accepted;
  });
}
