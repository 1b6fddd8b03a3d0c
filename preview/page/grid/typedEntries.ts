import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { asTypedPercent, readEntry } from '../../engine/typedEntry';
import type { Entry } from '../../engine/typedEntry';
import { CellValueType } from '../../engine/univer';
import type { ICellData } from '../../engine/univer';
import type { WorkbookEngine } from '../../engine/workbookEngine';

/** Before Univer's own reading of numbers and dates. */
const FIRST = 1000;

/** Makes of what is typed into the grid what Excel makes of it, the same as the engine does without a grid. */
export function readEntriesAsExcel(engine: WorkbookEngine): void {
  const { writeCellInterceptor } = engine.context.injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler(cell, { subUnitId, row, col }, next) {
      const isPlainText = typeof cell?.v === 'string' || typeof cell?.v === 'number';
      if (!isPlainText || cell.f || cell.p || cell.t === CellValueType.FORCE_STRING) return next(cell);
      const { numberFormat } = engine.cells.style(subUnitId, row, col);
      const entry = asTypedPercent(readEntry(String(cell.v), numberFormat), numberFormat);
      const format = numberFormat === 'General' ? entry.format : undefined;
      return { ...cell, ...contentOf(entry), ...(format && { s: { n: { pattern: format } } }) };
    },
  });
}

function contentOf({ value }: Entry): Pick<ICellData, 'v' | 't'> {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}
