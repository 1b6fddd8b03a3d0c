import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from './univer';
import type {
  ICellData,
  ICommandInfo,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  IRange,
  Nullable,
} from './univer';
import { Extent } from './address';
import type { Area } from './address';
import type { Cells } from './cells';
import type { CellValue } from './cellValue';
import type { EngineContext, Origin } from './engineContext';
import { isFormatOnly } from './formatOnly';
import { wholeLines } from './lineChanges';
import { toArea } from './univerRange';

/** Excel.DataChangeType of a change of cells. */
export type CellsChange = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

/** What happened in the workbook, whoever did it. Results of formulas are no changes of cells, only `sheetCalculated`. */
export type EngineEvent =
  | {
      readonly kind: 'cellsChanged';
      readonly sheetId: string;
      readonly area: Area;
      readonly change: CellsChange;
      readonly origin: Origin;
      /** Only when one cell was edited. */
      readonly before?: CellValue;
    }
  | { readonly kind: 'formatChanged'; readonly sheetId: string; readonly area: Area; readonly origin: Origin }
  | { readonly kind: 'sheetCalculated'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'selectionChanged'; readonly sheetId: string; readonly area: Area; readonly origin: Origin }
  | { readonly kind: SheetEventKind; readonly sheetId: string; readonly origin: Origin }
  | {
      readonly kind: 'sheetRenamed';
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
      readonly origin: Origin;
    };

export type SheetEventKind =
  'sheetActivated' | 'sheetDeactivated' | 'sheetAdded' | 'sheetDeleted' | 'sheetMoved' | 'sheetVisibilityChanged';

type Listener = (event: EngineEvent) => void;

/** The parameters of the mutations observed here, as far as they are used. */
interface ObservedParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly sheet?: { readonly id: string };
  readonly name?: string;
  readonly selections?: readonly { readonly range: IRange }[];
}

const STRUCTURE: Readonly<Record<string, CellsChange>> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
};

const SHEETS: Readonly<Record<string, SheetEventKind>> = {
  [InsertSheetMutation.id]: 'sheetAdded',
  [RemoveSheetMutation.id]: 'sheetDeleted',
  [SetWorksheetOrderMutation.id]: 'sheetMoved',
  [SetWorksheetHideMutation.id]: 'sheetVisibilityChanged',
};

/** Commands that also rewrite formulas elsewhere; Excel raises no event for those. */
const STRUCTURE_COMMAND = /^sheet\.command\.(insert|remove)-(row|col)(-by-range|-before|-after)?$/;

/** Turns what Univer executes into Excel's events. */
export class EngineEvents {
  private readonly listeners = new Set<Listener>();
  private readonly subscriptions: readonly { dispose(): void }[];
  private valueBefore: CellValue | undefined;
  private nameBefore = '';
  private structureCommands = 0;
  private activeSheet: string;

  constructor(
    private readonly context: EngineContext,
    private readonly cells: Cells,
  ) {
    this.activeSheet = context.workbook.getActiveSheet().getSheetId();
    this.subscriptions = [
      context.commands.beforeCommandExecuted((command, options) => this.before(command, options)),
      context.commands.onCommandExecuted((command, options) => this.after(command, options)),
    ];
  }

  /** Returns the function that ends the subscription. */
  on(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private before(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const params = paramsOf(command);
    if (STRUCTURE_COMMAND.test(command.id)) this.structureCommands += 1;
    if (command.id === SetWorksheetNameMutation.id && params.subUnitId) {
      this.nameBefore = this.context.sheet(params.subUnitId).getName();
    }
    if (command.id !== SetRangeValuesMutation.id || options?.onlyLocal || !params.subUnitId) return;
    const area = extentOf(params.cellValue);
    const single = area && area.rows === 1 && area.columns === 1;
    this.valueBefore = single ? this.cells.value(params.subUnitId, area.row, area.column) : undefined;
  }

  private after(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const params = paramsOf(command);
    if (STRUCTURE_COMMAND.test(command.id)) this.structureCommands -= 1;
    if (params.unitId !== this.context.unitId) return;
    const sheetId = params.subUnitId ?? params.sheet?.id ?? '';
    const { origin } = this.context;
    const structure = STRUCTURE[command.id];
    const sheets = SHEETS[command.id];
    if (command.id === SetRangeValuesMutation.id) this.cellsWritten(sheetId, params, options);
    else if (structure && params.range) {
      if (this.growsGrid(sheetId, structure, params.range)) return;
      this.emit({
        kind: 'cellsChanged',
        sheetId,
        area: wholeLines(structure, toArea(params.range)),
        change: structure,
        origin,
      });
    } else if (sheets) this.emit({ kind: sheets, sheetId, origin });
    else if (command.id === SetWorksheetNameMutation.id) {
      this.emit({ kind: 'sheetRenamed', sheetId, before: this.nameBefore, after: params.name ?? '', origin });
    } else if (command.id === SetWorksheetActiveOperation.id) this.sheetActivated(sheetId);
    else if (command.id === SetSelectionsOperation.id) this.selected(sheetId, params);
  }

  private cellsWritten(sheetId: string, params: ObservedParams, options: IExecutionOptions | undefined): void {
    const area = extentOf(params.cellValue);
    if (area && options?.fromFormula === true) return this.emit({ kind: 'sheetCalculated', sheetId, area });
    if (!area || options?.onlyLocal === true || this.structureCommands > 0) return;
    const { origin } = this.context;
    if (isFormatOnly(params)) {
      return this.emit({ kind: 'formatChanged', sheetId, area, origin });
    }
    const before = this.valueBefore;
    const event = { kind: 'cellsChanged', sheetId, area, change: 'RangeEdited', origin } as const;
    this.emit(before === undefined ? event : { ...event, before });
  }

  /** Lines added at the end make Univer's grid larger; Excel's always has them. */
  private growsGrid(sheetId: string, structure: CellsChange, { endRow, endColumn }: IRange): boolean {
    const sheet = this.context.sheet(sheetId);
    if (structure === 'RowInserted') return endRow + 1 === sheet.getRowCount();
    return structure === 'ColumnInserted' && endColumn + 1 === sheet.getColumnCount();
  }

  private sheetActivated(sheetId: string): void {
    if (sheetId === this.activeSheet) return;
    const { origin } = this.context;
    this.emit({ kind: 'sheetDeactivated', sheetId: this.activeSheet, origin });
    this.activeSheet = sheetId;
    this.emit({ kind: 'sheetActivated', sheetId, origin });
  }

  private selected(sheetId: string, { selections }: ObservedParams): void {
    const range = selections?.at(-1)?.range;
    const { origin } = this.context;
    if (range) this.emit({ kind: 'selectionChanged', sheetId, area: toArea(range), origin });
  }

  private emit(event: EngineEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

function paramsOf(command: Readonly<ICommandInfo>): ObservedParams {
  return command.params ?? {};
}

function extentOf(matrix: ObservedParams['cellValue']): Area | null {
  const extent = new Extent();
  for (const [row, cells] of rowsOf(matrix)) {
    for (const column of Object.keys(cells)) extent.include(Number(row), Number(column));
  }
  return extent.area;
}

function rowsOf(matrix: ObservedParams['cellValue']): [string, Readonly<Record<string, Nullable<ICellData>>>][] {
  return Object.entries((matrix ?? {}) as Readonly<Record<string, Readonly<Record<string, Nullable<ICellData>>>>>);
}
