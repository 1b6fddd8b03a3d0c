import type { FWorksheet } from './univer';
import { MAX_COLUMNS, MAX_ROWS } from './address';
import type { Area } from './address';
import type { ConditionalFormat, ConditionalFormats } from './conditionalFormats';
import type { EngineContext } from './engineContext';
import type { CellsChange } from './engineEvents';
import type { Layout } from './layout';
import { movedArea } from './movedArea';
import { movedFormula } from './movedFormula';

/**
 * Inserts and deletes whole rows and columns. Merges and conditional formats move with their cells as in Excel: Univer leaves
 * that to its user interface in part, and loses merges on undo, so both are taken off before and put back after.
 */
export class Lines {
  constructor(
    private readonly context: EngineContext,
    private readonly layout: Layout,
    private readonly conditionalFormats: ConditionalFormats,
  ) {}

  insertRows(sheetId: string, row: number, rows: number): void {
    this.context.ensureSize(sheetId, { row, column: 0, rows: 1, columns: 1 });
    const area = { row, rows, column: 0, columns: MAX_COLUMNS };
    this.move(sheetId, 'RowInserted', area, (sheet) => sheet.insertRowsBefore(row, rows));
  }

  deleteRows(sheetId: string, row: number, rows: number): void {
    const area = { row, rows, column: 0, columns: MAX_COLUMNS };
    this.move(sheetId, 'RowDeleted', area, (sheet) => sheet.deleteRows(row, rows));
  }

  insertColumns(sheetId: string, column: number, columns: number): void {
    this.context.ensureSize(sheetId, { row: 0, column, rows: 1, columns: 1 });
    const area = { row: 0, rows: MAX_ROWS, column, columns };
    this.move(sheetId, 'ColumnInserted', area, (sheet) => sheet.insertColumnsBefore(column, columns));
  }

  deleteColumns(sheetId: string, column: number, columns: number): void {
    const area = { row: 0, rows: MAX_ROWS, column, columns };
    this.move(sheetId, 'ColumnDeleted', area, (sheet) => sheet.deleteColumns(column, columns));
  }

  private move(sheetId: string, change: CellsChange, changed: Area, run: (sheet: FWorksheet) => void): void {
    const merges = this.layout.merges(sheetId);
    const formats = this.conditionalFormats.list(sheetId);
    merges.forEach((merge) => this.layout.unmerge(sheetId, merge));
    formats.forEach(({ id }) => this.conditionalFormats.remove(sheetId, id));
    run(this.facade(sheetId));
    merges
      .map((merge) => movedArea(merge, change, changed))
      .forEach((merge) => merge && this.layout.merge(sheetId, merge));
    formats
      .map((format) => this.movedFormat(format, change, changed))
      .reverse()
      .forEach((format) => format && this.conditionalFormats.restore(sheetId, format));
  }

  /** Null when nothing is left of its areas. */
  private movedFormat(format: ConditionalFormat, change: CellsChange, changed: Area): ConditionalFormat | null {
    const areas = format.areas.flatMap((area) => movedArea(area, change, changed) ?? []);
    const first = format.areas.find((area) => movedArea(area, change, changed));
    if (!first) return null;
    const formula = format.formula && movedFormula(this.context, format.formula, first, change, changed);
    return { ...format, areas, formula };
  }

  private facade(sheetId: string): FWorksheet {
    const sheet = this.context.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`No sheet ${sheetId}`);
    return sheet;
  }
}
