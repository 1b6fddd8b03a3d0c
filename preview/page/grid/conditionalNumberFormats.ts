import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { CellValueType, numfmt } from '../../engine/univer';
import type { ICellData } from '../../engine/univer';
import type { WorkbookEngine } from '../../engine/workbookEngine';

/** Before Univer's own number formats. */
const FIRST = 1000;

/** Shows cells in the number format a conditional format gives them, as Excel does and Univer does not. */
export function showConditionalNumberFormats(engine: WorkbookEngine): void {
  engine.context.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: FIRST,
    handler(cell, { subUnitId, row, col }, next) {
      if (!cell || isEmpty(cell)) return next(cell);
      const { numberFormat } = engine.conditionalFormats.appliedStyle(subUnitId, row, col);
      return next(numberFormat === undefined ? cell : { ...cell, ...shown(cell, numberFormat) });
    },
  });
}

function isEmpty({ v }: ICellData): boolean {
  return v === null || v === undefined || v === '';
}

function shown({ v, t }: ICellData, numberFormat: string): Pick<ICellData, 'v' | 't'> {
  const value = t === CellValueType.NUMBER ? Number(v) : String(v);
  return { v: numfmt.format(numberFormat, value, { locale: 'zh-CN', throws: false }), t: CellValueType.STRING };
}
