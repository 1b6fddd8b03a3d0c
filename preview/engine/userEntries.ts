import { AFTER_CELL_EDIT, CanceledError, CellValueType, SheetInterceptorService, numfmt } from './univer';
import type { ICellData, ICommandInfo, IDisposable, Nullable } from './univer';
import type { Cells } from './cells';
import type { EngineContext } from './engineContext';
import type { Selection } from './selection';
import type { SheetProtection } from './sheetProtection';
import { asTypedPercent, readEntry } from './typedEntry';

/** Ahead of Univer's own readings of a typed text. */
const FIRST = 1000;

/** What a person does through the page that changes locked cells. */
const EDITS: ReadonlySet<string> = new Set([
  'sheet.command.set-range-values',
  'sheet.command.clear-selection-content',
  'sheet.command.clear-selection-all',
  'sheet.command.insert-range-move-down',
  'sheet.command.insert-range-move-right',
  'sheet.command.delete-range-move-up',
  'sheet.command.delete-range-move-left',
  'sheet.command.move-range',
  'sheet.command.auto-fill',
]);
const OPEN_EDITOR = 'sheet.operation.set-cell-edit-visible';

/** Makes typing into the page's cells mean what it means in Excel, and keeps locked cells from being edited. */
export class UserEntries {
  private readonly subscriptions: readonly IDisposable[];

  constructor(
    private readonly context: EngineContext,
    private readonly cells: Cells,
    private readonly selection: Selection,
    private readonly protection: SheetProtection,
  ) {
    const interceptors = context.injector.get(SheetInterceptorService).writeCellInterceptor;
    const dispose = interceptors.intercept(AFTER_CELL_EDIT, {
      priority: FIRST,
      handler: (cell, { subUnitId, row, col }, next) => next(this.read(cell, subUnitId, row, col)),
    });
    this.subscriptions = [{ dispose }, context.commands.beforeCommandExecuted((command) => this.guard(command))];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private read(cell: Nullable<ICellData>, sheetId: string, row: number, column: number): Nullable<ICellData> {
    if (typeof cell?.v !== 'string' || cell.f || cell.p || cell.t === CellValueType.FORCE_STRING) return cell;
    const { numberFormat } = this.cells.style(sheetId, row, column);
    if (numberFormat === '@') return cell;
    const { value, format } = asTypedPercent(readEntry(cell.v, numberFormat), numberFormat);
    if (typeof value === 'string') return numfmt.parseValue(value) ? { ...cell, t: CellValueType.FORCE_STRING } : cell;
    if (typeof value === 'boolean') return { ...cell, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    const number = { ...cell, v: value, t: CellValueType.NUMBER };
    if (format === undefined || numberFormat !== 'General') return number;
    const style = typeof cell.s === 'object' ? cell.s : {};
    return { ...number, s: { ...style, n: { pattern: format } } };
  }

  private guard({ id, params }: Readonly<ICommandInfo>): void {
    if (this.context.origin === 'api') return;
    const opens = id === OPEN_EDITOR && params !== undefined && 'visible' in params && params.visible === true;
    if (!opens && !EDITS.has(id)) return;
    const { sheetId, area } = this.selection.get();
    if (this.protection.forbids(sheetId, area)) throw new CanceledError();
  }
}
