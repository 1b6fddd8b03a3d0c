import { SetSelectionsOperation } from './univer';
import { bounding, cellArea, intersect, sameArea } from './address';
import type { Area } from './address';
import type { EngineContext } from './engineContext';
import type { SheetArea } from './calculation';
import { toArea, toRange } from './univerRange';

/** What is selected on the active sheet, and where the cursor is in it. */
export class Selection {
  private isChart = false;

  constructor(private readonly context: EngineContext) {}

  /** Whether a chart is selected: then no cells are, as far as Excel tells an add-in. */
  get isChartSelected(): boolean {
    return this.isChart;
  }

  /** A chart is clicked; selecting cells ends it. */
  selectChart(): void {
    this.isChart = true;
  }

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

  /** Selects an area of a sheet, merged cells as a whole, and brings that sheet to the front. */
  set({ sheetId, area }: SheetArea): void {
    this.isChart = false;
    if (this.context.workbook.getActiveSheet().getSheetId() !== sheetId) this.context.workbook.setActiveSheet(sheetId);
    const whole = this.withMerges(sheetId, this.context.writable(sheetId, area));
    const first = cellArea(whole.row, whole.column);
    const active = this.withMerges(sheetId, first);
    const isMerged = !sameArea(active, first);
    const position = { actualRow: first.row, actualColumn: first.column, isMerged, isMergedMainCell: isMerged };
    this.context.execute(SetSelectionsOperation, {
      ...this.context.target(sheetId),
      type: 2,
      selections: [{ range: toRange(whole), primary: { ...toRange(active), ...position }, style: null }],
    });
  }

  /** The area together with all merged cells that it touches. */
  private withMerges(sheetId: string, area: Area): Area {
    const merges = this.context.sheet(sheetId).getMergeData().map(toArea);
    const whole = merges.filter((merge) => intersect(merge, area)).reduce(bounding, area);
    return sameArea(whole, area) ? area : this.withMerges(sheetId, whole);
  }
}
