import type { FWorksheet, ICommandInfo } from './univer';
import type { Area } from './address';
import { withFormulas } from './comparingFormats';
import type { ConditionalFormat, ConditionalFormats } from './conditionalFormats';
import type { EngineContext } from './engineContext';
import type { CellsChange } from './engineEvents';
import type { Layout } from './layout';
import { lineChange } from './lineChanges';
import type { LineChange } from './lineChanges';
import { movedArea } from './movedArea';
import { movedFormula } from './movedFormula';

/**
 * Inserts and deletes whole rows and columns. Merges and conditional formats move with their cells as in Excel, whoever
 * inserts or deletes, a person or an add-in: Univer leaves that to its user interface in part and loses merges on undo,
 * so both are taken off before Univer's command and put back after it, all in one step of undo.
 */
export class Lines {
  private moving = false;

  constructor(
    private readonly context: EngineContext,
    private readonly layout: Layout,
    private readonly conditionalFormats: ConditionalFormats,
  ) {
    context.commands.insteadOf((command) => this.insteadOf(command));
  }

  insertRows(sheetId: string, row: number, rows: number): void {
    this.context.ensureSize(sheetId, { row, column: 0, rows: 1, columns: 1 });
    this.facade(sheetId).insertRowsBefore(row, rows);
  }

  deleteRows(sheetId: string, row: number, rows: number): void {
    this.facade(sheetId).deleteRows(row, rows);
  }

  insertColumns(sheetId: string, column: number, columns: number): void {
    this.context.ensureSize(sheetId, { row: 0, column, rows: 1, columns: 1 });
    this.facade(sheetId).insertColumnsBefore(column, columns);
  }

  deleteColumns(sheetId: string, column: number, columns: number): void {
    this.facade(sheetId).deleteColumns(column, columns);
  }

  private insteadOf(command: Readonly<ICommandInfo>): boolean | undefined {
    const lines = this.moving ? null : lineChange(command);
    if (!lines) return undefined;
    this.moving = true;
    try {
      const univer = () => this.context.commands.syncExecuteCommand(command.id, command.params);
      return this.context.undoSteps.asOne(() => this.move(lines, univer));
    } finally {
      this.moving = false;
    }
  }

  private move({ sheetId, change, area: changed }: LineChange, univer: () => boolean): boolean {
    const merges = this.layout.merges(sheetId);
    const formats = this.conditionalFormats.list(sheetId);
    merges.forEach((merge) => this.layout.unmerge(sheetId, merge));
    formats.forEach(({ id }) => this.conditionalFormats.remove(sheetId, id));
    let done = false;
    try {
      done = this.inFront(sheetId, univer);
    } finally {
      const kept = done ? merges.map((merge) => movedArea(merge, change, changed)) : merges;
      kept.forEach((merge) => merge && this.layout.merge(sheetId, merge));
      const keptFormats = done ? formats.map((format) => this.movedFormat(format, change, changed)) : formats;
      keptFormats.reverse().forEach((format) => format && this.conditionalFormats.restore(sheetId, format));
    }
    return done;
  }

  /** Univer moves the merged cells of whatever sheet is in front: as long as it does, that is the sheet meant. */
  private inFront<T>(sheetId: string, action: () => T): T {
    const workbook = this.context.workbook.getWorkbook();
    const front = workbook.getActiveSheet();
    workbook.setActiveSheet(this.context.sheet(sheetId));
    try {
      return action();
    } finally {
      workbook.setActiveSheet(front);
    }
  }

  /** Null when nothing is left of its areas. */
  private movedFormat(format: ConditionalFormat, change: CellsChange, changed: Area): ConditionalFormat | null {
    const areas = format.areas.flatMap((area) => movedArea(area, change, changed) ?? []);
    const first = format.areas.find((area) => movedArea(area, change, changed));
    if (!first) return null;
    const moved = (formula: string): string => movedFormula(this.context, formula, first, change, changed);
    const comparison = format.comparison && withFormulas(format.comparison, moved);
    return { ...format, areas, formula: format.formula && moved(format.formula), comparison };
  }

  private facade(sheetId: string): FWorksheet {
    const sheet = this.context.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`No sheet ${sheetId}`);
    return sheet;
  }
}
