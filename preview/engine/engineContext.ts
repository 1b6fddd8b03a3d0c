import {
  FUniver,
  ICommandService,
  IUndoRedoService,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from './univer';
import type { FWorkbook, IExecutionOptions, Injector, Univer, Worksheet } from './univer';
import { CommandBus } from './commandBus';
import { UndoSteps } from './undoSteps';
import { MAX_COLUMNS, MAX_ROWS } from './address';
import type { Area } from './address';

/** Who changes the workbook: the person at the keyboard or an add-in. */
export type Origin = 'user' | 'api';

/** A Univer command, operation or mutation. */
interface Identified {
  readonly id: string;
}

/** What every part of the engine works with: one Univer workbook, its command bus and its undo stack. */
export class EngineContext {
  readonly injector: Injector;
  readonly commands: ICommandService & Pick<CommandBus, 'insteadOf'>;
  readonly undoSteps: UndoSteps;
  readonly api: FUniver;
  readonly unitId: string;
  private currentOrigin: Origin = 'user';

  constructor(
    readonly univer: Univer,
    readonly workbook: FWorkbook,
  ) {
    this.injector = univer.__getInjector();
    this.commands = ours(this.injector.get(ICommandService), CommandBus);
    this.undoSteps = ours(this.injector.get(IUndoRedoService), UndoSteps);
    this.api = FUniver.newAPI(univer);
    this.unitId = workbook.getId();
  }

  get origin(): Origin {
    return this.currentOrigin;
  }

  /** Runs `action` as one of an add-in; its changes join the undo step of that name. */
  asApi<T>(undoStep: string, action: () => T): T {
    const outer = this.currentOrigin;
    this.currentOrigin = 'api';
    try {
      return this.undoSteps.within(undoStep, action);
    } finally {
      this.currentOrigin = outer;
    }
  }

  /** Executes a mutation and remembers how to undo it. */
  apply<P extends object>(
    mutation: Identified,
    params: P,
    undo: object,
    undoMutation: Identified = mutation,
    options: IExecutionOptions = {},
  ): void {
    this.commands.syncExecuteCommand(mutation.id, params, options);
    this.undoSteps.pushUndoRedo({
      unitID: this.unitId,
      undoMutations: [{ id: undoMutation.id, params: undo }],
      redoMutations: [{ id: mutation.id, params }],
    });
  }

  /** Executes a command of Univer's, which keeps its own undo. */
  execute(command: Identified, params: object): void {
    this.commands.syncExecuteCommand(command.id, params);
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getWorkbook().getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`No sheet ${sheetId}`);
    return sheet;
  }

  /** Univer's parameters that name the sheet. */
  target(sheetId: string): { unitId: string; subUnitId: string } {
    return { unitId: this.unitId, subUnitId: sheetId };
  }

  /** The part of an area that the grid has; whole rows and columns of Excel are far larger than the grid. */
  onGrid(sheetId: string, area: Area): Area {
    const sheet = this.sheet(sheetId);
    const rows = Math.min(area.rows, Math.max(1, sheet.getRowCount() - area.row));
    const columns = Math.min(area.columns, Math.max(1, sheet.getColumnCount() - area.column));
    return { ...area, rows, columns };
  }

  /** The cells to write for an area: the grid grows to hold it, but whole rows and columns end where it ends. */
  writable(sheetId: string, area: Area): Area {
    const whole = area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
    if (!whole) this.ensureSize(sheetId, area);
    return this.onGrid(sheetId, area);
  }

  /** Makes the grid large enough to hold the area. */
  ensureSize(sheetId: string, { row, column, rows, columns }: Area): void {
    const sheet = this.sheet(sheetId);
    if (sheet.getRowCount() < row + rows) {
      this.execute(SetWorksheetRowCountMutation, { ...this.target(sheetId), rowCount: row + rows });
    }
    if (sheet.getColumnCount() < column + columns) {
      this.execute(SetWorksheetColumnCountMutation, { ...this.target(sheetId), columnCount: column + columns });
    }
  }
}

function ours<T>(service: object, kind: new (...args: never[]) => T): T {
  if (!(service instanceof kind)) throw new Error('Univer was not made by createUniver');
  return service;
}
