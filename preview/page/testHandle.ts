import { formatArea, parseAddress } from '../engine/address';
import type { CellValue } from '../engine/cellValue';
import type { EngineEvent } from '../engine/engineEvents';
import { User } from '../engine/user';
import type { WorkbookEngine } from '../engine/workbookEngine';
import type { ExcelHost } from '../host/excelHost';
import { ActionType, ObjectPathType } from '../host/protocol';
import type { Action, BatchRequest } from '../host/protocol';
import { cellOnScreen } from './grid/cellOnScreen';
import type { ScreenRectangle } from './grid/cellOnScreen';

/** A cell of the active sheet as a test sees it. */
export interface CellReading {
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string | null;
  /** The background as painted, '#RRGGBB', null without one; conditional formats win. */
  readonly fill: string | null;
  /** The sentence that came with an error of a custom function. */
  readonly message: string | null;
}

/** A request of the add-in to the workbook; `writes` when it changed something. */
export interface RequestReading {
  readonly actions: number;
  readonly bytes: number;
  readonly writes: boolean;
}

/**
 * Reading and waiting for tests in a browser. Changes they make with mouse and keyboard; `user` is for what a person
 * does in Excel and the page has no place for, such as protecting a sheet.
 */
export class TestHandle {
  ready = false;
  readonly user: User;
  /** When the sheet in front last became another to look at, and when the latest reading taken from the log began. */
  private lastChange = 0;
  private latestTaken = 0;

  constructor(
    readonly engine: WorkbookEngine,
    readonly host: ExcelHost,
  ) {
    this.user = new User(engine);
    engine.events.on((event) => {
      if (this.isForReaders(event)) this.lastChange = performance.now();
    });
  }

  /** Whether the add-in has read the sheet in front since it was last edited, calculated or changed for another. */
  isRead(): boolean {
    return this.latestReading() > this.lastChange;
  }

  /** Resolves when formulas, custom functions and the add-in's requests are all done. */
  async settle(): Promise<void> {
    do {
      await this.engine.settle();
      await new Promise((resolve) => setTimeout(resolve, 20));
    } while (!this.host.idle || this.engine.customFunctions.busy || !this.engine.calculation.upToDate);
  }

  sheetNames(): string[] {
    return this.engine.sheets.list().map(({ name }) => name);
  }

  activeSheet(): string {
    return this.engine.sheets.active().name;
  }

  activeCell(): string {
    return formatArea(this.engine.selection.activeCell().area);
  }

  /** Null while the cell is out of sight; it is being scrolled to then. */
  cellOnScreen(address: string): ScreenRectangle | null {
    const { row, column } = this.locate(address);
    return cellOnScreen(this.engine, row, column);
  }

  readCell(address: string): CellReading {
    const { sheetId, row, column } = this.locate(address);
    const { value, formula, style } = this.engine.cells.read(sheetId, row, column);
    return {
      value,
      text: this.engine.cells.text(sheetId, row, column),
      formula,
      fill: this.engine.conditionalFormats.appliedStyle(sheetId, row, column).fill ?? style.fill,
      message: this.engine.customFunctions.errorMessage(sheetId, row, column),
    };
  }

  /** The first cell of the active sheet, row by row, that shows this text (spaces around it left aside). */
  findText(wanted: string): string | null {
    const { text } = this.engine.snapshot(this.engine.sheets.active().name);
    for (const [row, texts] of text.entries()) {
      const column = texts.findIndex((each) => each.trim() === wanted);
      if (column >= 0) return formatArea({ row, column, rows: 1, columns: 1 });
    }
    return null;
  }

  /** The add-in's requests to the workbook since the last time; the client's own and those about the pane are left out. */
  takeRequests(): RequestReading[] {
    const requests = this.host.log.filter(({ request, housekeeping }) => !housekeeping && isToWorkbook(request));
    this.latestTaken = this.latestReading();
    this.host.log.length = 0;
    return requests.map(({ request, bytes }) => ({
      actions: request.Actions.length,
      bytes,
      writes: request.Actions.some(writes),
    }));
  }

  /** Members of Excel's that the add-in asked for and the stand-in does not have. */
  unsupported(): string[] {
    return [...this.host.unsupportedMembers];
  }

  /** What an add-in that watches the sheet in front reads it for; its own writes it knows of. */
  private isForReaders(event: EngineEvent): boolean {
    if (event.kind === 'sheetActivated') return true;
    const isEdit = event.kind === 'cellsChanged' && event.origin === 'user';
    return (isEdit || event.kind === 'sheetCalculated') && event.sheetId === this.engine.sheets.active().id;
  }

  private latestReading(): number {
    const readings = this.host.log.filter(({ request }) => readsSheet(request));
    return Math.max(this.latestTaken, ...readings.map(({ begun }) => begun));
  }

  private locate(address: string): { sheetId: string; row: number; column: number } {
    const parsed = parseAddress(address);
    if (!parsed) throw new Error(`${address} is no address`);
    return { sheetId: this.engine.sheets.active().id, row: parsed.area.row, column: parsed.area.column };
  }
}

/** Requests to services (runtime, ribbon, custom functions) create an object of their own. */
function isToWorkbook({ ObjectPaths }: BatchRequest): boolean {
  return Object.values(ObjectPaths).every(({ ObjectPathType: type }) => type !== ObjectPathType.NewObject);
}

/** Whether it looks at all that is on a sheet and changes nothing, as whoever shows the sheet elsewhere does. */
function readsSheet({ Actions, ObjectPaths }: BatchRequest): boolean {
  return Object.values(ObjectPaths).some(({ Name }) => Name.startsWith('GetUsedRange')) && !Actions.some(writes);
}

function writes({ ActionType: type, Name }: Action): boolean {
  return type === ActionType.SetProperty || (type === ActionType.Method && !/^(_|Get)/.test(Name));
}
