import '@univerjs/sheets-ui/lib/facade';
import type { FUniver } from '../../engine/univer';
import type { ExcelHost } from '../../host/excelHost';

/** Tells the host while a cell is being edited: Excel then lets add-ins wait. */
export function reportCellEditing(grid: FUniver, host: ExcelHost): void {
  grid.addEvent(grid.Event.SheetEditStarted, () => host.setCellEditing(true));
  grid.addEvent(grid.Event.SheetEditEnded, () => host.setCellEditing(false));
}
