import { SetSelectionsOperation } from './univer';
import { cellArea } from './address';
import type { EngineContext } from './engineContext';
import type { SheetArea } from './calculation';
import { toArea, toRange } from './univerRange';

/** What is selected on the active sheet, and where the cursor is in it. */
export class Selection {
  constructor(private readonly context: EngineContext) {}

  /** The selected area; A1 before anything was selected. */
  get(): SheetArea {
    const sheet = this.context.workbook.getActiveSheet();
    const range = sheet.getSelection()?.getActiveRange()?.getRange();
    return { sheetId: sheet.getSheetId(), area: range ? toArea(range) : cellArea(0, 0) };
  }

  /** The cell the next typed entry goes into. */
  activeCell(): SheetArea {
    const { sheetId, area } = this.get();
    const current = this.context.workbook.getActiveSheet().getSelection()?.getCurrentCell();
    const cell = current ? cellArea(current.actualRow, current.actualColumn) : cellArea(area.row, area.column);
    return { sheetId, area: cell };
  }

  /** Selects an area of a sheet and brings that sheet to the front. */
  set({ sheetId, area }: SheetArea): void {
    if (this.context.workbook.getActiveSheet().getSheetId() !== sheetId) this.context.workbook.setActiveSheet(sheetId);
    const range = toRange(this.context.writable(sheetId, area));
    const primary = { actualRow: area.row, actualColumn: area.column, isMerged: false, isMergedMainCell: false };
    const cell = { ...toRange(cellArea(area.row, area.column)), ...primary };
    this.context.execute(SetSelectionsOperation, {
      ...this.context.target(sheetId),
      type: 2,
      selections: [{ range, primary: cell, style: null }],
    });
  }
}
