import { CellAlertManagerService } from '@univerjs/sheets-ui';
import { BUSY } from '../../engine/cellValue';
import type { WorkbookEngine } from '../../engine/workbookEngine';

/** Univer's tooltip on cells with an error. */
const FORMULA_ERROR = 'SHEET_FORMULA_ALERT';
const SIZE = { width: 260, height: 100 };

/** Univer's tooltip on a cell with an error says what the custom function says, where it says something. */
export function explainErrorsOnHover(engine: WorkbookEngine): void {
  const alerts = engine.context.injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    if (alert.key !== FORMULA_ERROR) return show(alert);
    const { subUnitId, row, col } = alert.location;
    const title = engine.cells.value(subUnitId, row, col);
    if (title === BUSY) return;
    const message = engine.customFunctions.errorMessage(subUnitId, row, col);
    show(message ? { ...alert, ...SIZE, title: String(title), message } : { ...alert, title: String(title) });
  };
}
